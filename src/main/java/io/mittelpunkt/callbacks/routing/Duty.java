package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of time in which somebody is there to call.
 *
 * @param agentId who
 * @param languages that he speaks, ISO 639-1
 * @param during when
 */
public record Duty(String agentId, Set<String> languages, TimeWindow during) {

  /** Whether he is there during all of a window. */
  public boolean covers(TimeWindow window) {
    return !during.from().isAfter(window.from()) && !during.to().isBefore(window.to());
  }

  /** What absences leave of it. */
  public List<Duty> without(List<TimeWindow> absences) {
    List<TimeWindow> left = List.of(during);
    for (TimeWindow absence : absences) {
      left = left.stream().flatMap(part -> cut(part, absence).stream()).toList();
    }
    return left.stream().map(part -> new Duty(agentId, languages, part)).toList();
  }

  private static List<TimeWindow> cut(TimeWindow part, TimeWindow absence) {
    if (!part.overlaps(absence)) {
      return List.of(part);
    }
    List<TimeWindow> left = new ArrayList<>();
    if (absence.from().isAfter(part.from())) {
      left.add(new TimeWindow(part.from(), absence.from()));
    }
    if (absence.to().isBefore(part.to())) {
      left.add(new TimeWindow(absence.to(), part.to()));
    }
    return left;
  }
}
