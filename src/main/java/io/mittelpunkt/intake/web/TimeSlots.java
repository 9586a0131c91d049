package io.mittelpunkt.intake.web;

import io.mittelpunkt.shared.TimeWindow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows windows as TMF646 does: as time slots, as periods. */
final class TimeSlots {

  private TimeSlots() {}

  /** Time slots, in their order. */
  static List<Map<String, Object>> of(List<TimeWindow> windows) {
    return windows.stream().map(TimeSlots::slot).toList();
  }

  /** A period. */
  static Map<String, Object> period(TimeWindow window) {
    Map<String, Object> period = new LinkedHashMap<>();
    period.put("startDateTime", OrderRepresentation.written(window.from()));
    period.put("endDateTime", OrderRepresentation.written(window.to()));
    return period;
  }

  private static Map<String, Object> slot(TimeWindow window) {
    Map<String, Object> slot = new LinkedHashMap<>();
    slot.put("validFor", period(window));
    slot.put("@type", "TimeSlot");
    return slot;
  }
}
