package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The second look at what was found: the planner weighs the best few windows day by day, since a
 * window that costs little travel may still crowd a day. It takes some milliseconds a window, so
 * the rest stays as the first look found it.
 */
@Component
class BestWindows {

  /** Far more than most people read before they choose. */
  private static final int FEW = 4;

  private final DayPlanner planner;

  /** The planner takes a moment to set up, and nobody searches before. */
  BestWindows(@Lazy DayPlanner planner) {
    this.planner = planner;
  }

  /**
   * Puts the best few in order.
   *
   * @param ranked the best first
   * @param visit what is to be added, for a window
   */
  List<RankedWindow> of(List<RankedWindow> ranked, Function<TimeWindow, Stop> visit) {
    int unmet = ranked.get(0).unmet();
    List<RankedWindow> few = ranked.stream().limit(FEW).filter(it -> it.unmet() == unmet).toList();
    Map<LocalDate, List<RankedWindow>> byDay = new LinkedHashMap<>();
    few.forEach(it -> byDay.computeIfAbsent(it.date(), day -> new ArrayList<>()).add(it));
    List<RankedWindow> best = new ArrayList<>();
    byDay.values().forEach(windows -> best.addAll(weighed(windows, visit)));
    best.addAll(ranked.subList(few.size(), ranked.size()));
    return best;
  }

  private List<RankedWindow> weighed(List<RankedWindow> windows, Function<TimeWindow, Stop> visit) {
    if (windows.size() == 1) {
      return windows;
    }
    List<TimeWindow> asked = windows.stream().map(RankedWindow::window).toList();
    List<TimeWindow> order =
        planner.recommend(windows.get(0).day(), visit.apply(asked.get(0)), asked);
    return windows.stream()
        .filter(it -> order.contains(it.window()))
        .sorted(Comparator.comparingInt(it -> order.indexOf(it.window())))
        .toList();
  }
}
