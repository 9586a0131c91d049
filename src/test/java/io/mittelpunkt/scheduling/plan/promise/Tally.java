package io.mittelpunkt.scheduling.plan.promise;

/** What happened, counted. */
final class Tally {
  long requests;
  long refused;
  long booked;
  long inside;
  long cancelled;
  long announced;
  long late;
  long lateTold;
  long made;
  double kilometres;

  void add(Tally other) {
    requests += other.requests;
    refused += other.refused;
    booked += other.booked;
    inside += other.inside;
    cancelled += other.cancelled;
    announced += other.announced;
    late += other.late;
    lateTold += other.lateTold;
    made += other.made;
    kilometres += other.kilometres;
  }

  double refusedShare() {
    return share(refused, requests);
  }

  double insidePerBooking() {
    return share(inside, booked);
  }

  /** Of those who asked: what was not refused, times what was kept of it. */
  double insidePerRequest() {
    return (1 - refusedShare()) * insidePerBooking();
  }

  double announcedShare() {
    return cancelled == 0 ? 1 : share(announced, cancelled);
  }

  double lateToldShare() {
    return late == 0 ? 1 : share(lateTold, late);
  }

  double kmPerVisit() {
    return kilometres / Math.max(1, made);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
