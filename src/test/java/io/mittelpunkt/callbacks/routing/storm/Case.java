package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.support.Dice;
import java.time.Duration;
import java.time.Instant;

/** A callback, from the moment when it is asked for until it ends. */
final class Case {
  final Request request;
  private final long seed;
  Status status = Status.PROMISED;
  int attempts;

  /** How it stands. */
  enum Status {
    PROMISED,
    INVITED,
    REACHED,
    DECLINED,
    HANDED_ON
  }

  Case(Request request, long seed) {
    this.request = request;
    this.seed = seed;
  }

  /** What a call brings; the same whoever makes it and whenever. */
  Outcome call(int number) {
    Dice dice = new Dice(seed, "call " + number + " " + request.id());
    double missing = number == 1 ? Chances.NOT_REACHED_FIRST : Chances.NOT_REACHED_AGAIN;
    double minutes =
        Chances.CALL_MINUTES * dice.factor(Chances.CALL_SIGMA)
            + Chances.AFTER_MINUTES * dice.factor(Chances.AFTER_SIGMA);
    double how = dice.between(0, 1);
    boolean namesTime = dice.happens(Chances.NAMES_ANOTHER_TIME);
    if (dice.happens(missing)) {
      return new Outcome(Status.INVITED, Chances.NOT_REACHED_TAKES, namesTime);
    }
    Status ends =
        how < Chances.HANDED_ON
            ? Status.HANDED_ON
            : how < Chances.HANDED_ON + Chances.DECLINED ? Status.DECLINED : Status.REACHED;
    return new Outcome(ends, Duration.ofSeconds(Math.round(minutes * 60)), namesTime);
  }

  /**
   * What a call brings.
   *
   * @param ends how the callback ends; {@code INVITED}: he was not reached
   * @param takes how long the agent is busy with it
   * @param namesTime whether he names another time when he is invited to
   */
  record Outcome(Status ends, Duration takes, boolean namesTime) {}

  /** The callback that goes on with it, asked for by one of the team. */
  Case handedOn(Instant at) {
    return new Case(
        new Request(
            request.id() + "+",
            request.team(),
            at,
            at.plus(Duration.ofMinutes(30)),
            false,
            request.optedOut(),
            request.languageSpoken(),
            request.customerClass(),
            request.knownAgent()),
        seed);
  }
}
