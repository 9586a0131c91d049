package io.mittelpunkt.scheduling.plan;

import java.time.Duration;

/** How much way it is worth that the one comes whom the customer would like. */
final class Likings {
  private static final Duration KNOWN = Duration.ofMinutes(20);
  private static final Duration LANGUAGE = Duration.ofMinutes(15);

  private Likings() {}

  /** That worth in seconds of travel; 0 for anybody. */
  static long seconds(Stop visit, Workday workday) {
    long known = workday.technicianId().equals(visit.preferredTechnician()) ? KNOWN.toSeconds() : 0;
    String language = visit.language();
    return language != null && workday.languages().contains(language)
        ? known + LANGUAGE.toSeconds()
        : known;
  }
}
