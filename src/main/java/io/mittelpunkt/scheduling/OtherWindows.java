package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be offered instead of a window that we cannot keep (P8). */
@Component
class OtherWindows {

  /** So many as one reads in a message. */
  private static final int OFFERED = 3;

  private final SearchWindows searchWindows;

  OtherWindows(SearchWindows searchWindows) {
    this.searchWindows = searchWindows;
  }

  /** All that can be kept, the best first. */
  List<OfferedWindow> all(Visit visit) {
    return visit.site() == null
        ? List.of()
        : searchWindows.at(visit.site(), visit.work(), Wish.NONE).windows();
  }

  /** The few that a customer is told of, without those given. */
  List<TimeWindow> few(Visit visit, List<TimeWindow> without) {
    return all(visit).stream()
        .map(OfferedWindow::window)
        .filter(it -> !without.contains(it))
        .limit(OFFERED)
        .toList();
  }
}
