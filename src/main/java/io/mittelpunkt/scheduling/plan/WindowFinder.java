package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds the windows of a day that a plan can truly keep (P7). Holds nothing. */
public final class WindowFinder {

  /**
   * How much way a window that is a day nearer is worth. The room of a near day is lost when nobody
   * uses it: in the simulated weeks of {@code docs/benchmarks}, ten minutes put visits off until
   * the days ahead were full.
   */
  public static final Duration A_DAY_NEARER = Duration.ofMinutes(30);

  private final Insertion insertion;

  /** Makes one that looks with that check. */
  public WindowFinder(Insertion insertion) {
    this.insertion = insertion;
  }

  /**
   * A window that can be kept.
   *
   * @param window in which the visit begins
   * @param inserted who would come, and what it means for the others
   */
  public record Candidate(TimeWindow window, Insertion.Inserted inserted) {}

  /**
   * All windows that can be kept, the one that costs the plan least first.
   *
   * @param day the day as it is planned
   * @param visit what is to be added; its own window is not read
   * @param windows the windows that may be offered, as instants: of any length, in any zone
   */
  public List<Candidate> find(DayProblem day, Stop visit, List<TimeWindow> windows) {
    return Arrays.stream(insertion.places(day, visit, windows))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingDouble(Place::cost).thenComparing(p -> p.window().from()))
        .map(place -> new Candidate(place.window(), place.route().insert(visit, place)))
        .toList();
  }
}
