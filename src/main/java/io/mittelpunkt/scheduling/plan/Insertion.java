package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fast check whether a day has room for one more visit (P7): at whose stop it fits so that
 * skills, shifts, all windows and the way home hold with their margins. Who goes before whom stays
 * as it is; pinned stops keep their times; nothing is added before what has begun.
 */
public final class Insertion {
  private final Travel travel;
  private final Margins margins;

  /**
   * Makes one.
   *
   * @param travel how long ways take
   * @param margins how much room is left for what takes longer
   */
  public Insertion(Travel travel, Margins margins) {
    this.travel = travel;
    this.margins = margins;
  }

  /**
   * A visit in its place.
   *
   * @param assignment who makes it and when
   * @param shifted the other visits of that technician whose times move with it, inside their
   *     windows; by the stop's id
   * @param extraTravel by how much the ways of the day grow; may be negative by a little where the
   *     streets are emptier
   * @param cost what it costs the plan in seconds of travel, waiting reckoned in, less what a known
   *     technician or the customer's language is worth: the lower the better
   */
  public record Inserted(
      Assignment assignment, Map<String, Assignment> shifted, Duration extraTravel, double cost) {}

  /**
   * The cheapest place for a visit in its window; empty when no plan can keep it.
   *
   * @param day the day as it is planned; a stop of the visit's own id is thought away
   * @param visit what is to be added; whether it is assigned or pinned is not read
   */
  public Optional<Inserted> into(DayProblem day, Stop visit) {
    return Optional.ofNullable(places(day, visit, List.of(visit.window()))[0])
        .map(place -> place.route().insert(visit, place));
  }

  /** The cheapest place in each window; null where there is none. */
  @Nullable Place[] places(DayProblem day, Stop visit, List<TimeWindow> windows) {
    @Nullable Place[] best = new Place[windows.size()];
    for (Route route : PlannedRoutes.without(visit.id(), day, travel, margins)) {
      route.improve(visit, windows, best, margins.waitShare());
    }
    return best;
  }
}
