package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a team lends to a neighbour that a regional event strikes. While the event lasts, the
 * neighbour's promises count on them and their own team's do not: so both can be kept, and neither
 * has to look into the other's book. Who calls whom in the end follows from {@link CallOffers}.
 */
public final class Lending {

  /** With one of five the struck region waits longer, with one of two the others do. */
  private static final int ONE_OF = 3;

  private Lending() {}

  /**
   * The duties with which a struck team may count: one of three of its neighbour's people, always
   * the same ones, for as long as the event lasts.
   *
   * @param duties the neighbour's
   * @param event how long the event lasts
   */
  public static List<Duty> lent(List<Duty> duties, TimeWindow event) {
    return duties.stream()
        .filter(duty -> isLent(duty) && duty.during().overlaps(event))
        .map(duty -> new Duty(duty.agentId(), duty.languages(), common(duty.during(), event)))
        .toList();
  }

  /**
   * The duties with which the team itself goes on counting.
   *
   * @param duties its own
   * @param event how long the neighbour's event lasts
   */
  public static List<Duty> kept(List<Duty> duties, TimeWindow event) {
    return duties.stream()
        .flatMap(duty -> isLent(duty) ? duty.without(List.of(event)).stream() : Stream.of(duty))
        .toList();
  }

  private static boolean isLent(Duty duty) {
    return Math.floorMod(duty.agentId().hashCode(), ONE_OF) == 0;
  }

  private static TimeWindow common(TimeWindow one, TimeWindow other) {
    return new TimeWindow(
        one.from().isBefore(other.from()) ? other.from() : one.from(),
        one.to().isBefore(other.to()) ? one.to() : other.to());
  }
}
