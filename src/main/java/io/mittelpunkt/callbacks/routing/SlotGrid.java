package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The times that a team promises: multiples of a slot's length on its wall clock.
 *
 * @param zone the team's zone
 * @param slot how long a slot is
 */
public record SlotGrid(ZoneId zone, Duration slot) {

  /** Whether an instant begins a slot. */
  public boolean has(Instant at) {
    return past(at).isZero();
  }

  /** When the slot began that an instant lies in. */
  public Instant floor(Instant at) {
    return at.minus(past(at));
  }

  /** When the next slot begins; the instant itself when one does. */
  public Instant ceil(Instant at) {
    Instant next = at;
    // A change of the clocks may leave the first step beside the grid.
    while (!has(next)) {
      next = floor(next).plus(slot);
    }
    return next;
  }

  /** The slots that lie wholly in a window, in order. */
  public List<TimeWindow> in(TimeWindow window) {
    List<TimeWindow> slots = new ArrayList<>();
    Instant at = ceil(window.from());
    while (!at.plus(slot).isAfter(window.to())) {
      slots.add(new TimeWindow(at, at.plus(slot)));
      at = ceil(at.plus(slot));
    }
    return slots;
  }

  private Duration past(Instant at) {
    LocalTime time = at.atZone(zone).toLocalTime();
    return Duration.ofNanos(time.toNanoOfDay() % slot.toNanos());
  }
}
