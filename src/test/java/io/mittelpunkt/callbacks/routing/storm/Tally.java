package io.mittelpunkt.callbacks.routing.storm;

import java.util.List;

/** What happened, counted. */
final class Tally {
  long asked;
  long promises;
  long kept;
  long late;
  long stillPromised;
  long optedOutDue;
  long optedOutKept;
  double worstMinutes;
  long calls;
  long byOwnTeam;
  long knownAgent;
  long bySameAgent;
  long wantedNow;
  long offeredSoon;
  long ended;
  long invited;
  long waiting;

  static Tally sum(List<Tally> tallies) {
    Tally sum = new Tally();
    tallies.forEach(sum::add);
    return sum;
  }

  void add(Tally other) {
    asked += other.asked;
    promises += other.promises;
    kept += other.kept;
    late += other.late;
    stillPromised += other.stillPromised;
    optedOutDue += other.optedOutDue;
    optedOutKept += other.optedOutKept;
    worstMinutes = Math.max(worstMinutes, other.worstMinutes);
    calls += other.calls;
    byOwnTeam += other.byOwnTeam;
    knownAgent += other.knownAgent;
    bySameAgent += other.bySameAgent;
    wantedNow += other.wantedNow;
    offeredSoon += other.offeredSoon;
    ended += other.ended;
    invited += other.invited;
    waiting += other.waiting;
  }

  /** Of the promised times that are over: those at which somebody called. */
  double keptShare() {
    return share(kept, promises - stillPromised);
  }

  /** The same, of those who opted out: they must not wait longer than others (P10). */
  double optedOutKeptShare() {
    return share(optedOutKept, optedOutDue);
  }

  /** Of the calls to customers who have a team: those that one of it made. */
  double ownTeamShare() {
    return share(byOwnTeam, calls);
  }

  /** Of the calls to customers who know somebody: those that he made. */
  double sameAgentShare() {
    return share(bySameAgent, knownAgent);
  }

  /** Of those who wanted a call now: those to whom one within two hours was offered. */
  double soonShare() {
    return share(offeredSoon, wantedNow);
  }

  /** Requests that neither ended nor wait for a call or for the customer; there must be none. */
  long dropped() {
    return asked - ended - invited - waiting;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
