package io.mittelpunkt.callbacks.routing.storm;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens next, and what time it is; of what happens at one time the first noted is first. */
final class Agenda {
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::number));
  private Instant now = Instant.MIN;
  private long noted;

  private record Event(Instant at, long number, Runnable what) {}

  Instant now() {
    return now;
  }

  /** Notes what is to happen; what lies behind us happens now. */
  void at(Instant at, Runnable what) {
    events.add(new Event(at.isBefore(now) ? now : at, noted++, what));
  }

  /** Lets everything happen up to an instant. */
  void run(Instant until) {
    while (!events.isEmpty() && events.peek().at().isBefore(until)) {
      Event next = events.remove();
      now = next.at();
      next.what().run();
    }
    now = until;
  }
}
