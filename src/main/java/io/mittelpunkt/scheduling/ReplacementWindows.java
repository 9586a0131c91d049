package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.TimeWindow;
import java.util.List;

/** What was offered instead of windows that we could not keep (P8). */
public interface ReplacementWindows {

  /** Writes what is offered in place of a visit. */
  void offer(String visitId, List<TimeWindow> windows);

  /** What was offered in place of a visit, the earliest first. */
  List<TimeWindow> of(String visitId);
}
