package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that the technician comes later than agreed, and when: before the window ends (P7). */
@Service
public class AnnounceLateVisit {

  private final VisitChanges changes;
  private final RegionalEvents regionalEvents;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  AnnounceLateVisit(
      VisitChanges changes,
      RegionalEvents regionalEvents,
      Outbox outbox,
      Journal journal,
      MovableClock clock) {
    this.changes = changes;
    this.regionalEvents = regionalEvents;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Says it. In a storm that delays a whole territory a customer hears of it once, and not again
   * with each stop that takes longer; his page shows the time as it is expected now.
   */
  @Transactional
  public void announce(String orderId) {
    changes
        .lock(orderId)
        .filter(visit -> visit.state() != State.BEGUN && visit.progress().expectedAt() != null)
        .ifPresent(visit -> announce(visit, orderId, visit.progress().expectedAt()));
  }

  private void announce(Visit visit, String orderId, Instant expected) {
    if (wasSaid(orderId, expected)) {
      return;
    }
    journal.write(orderId, "visitDelayed", "attendVisit", Actor.TECHNICIAN, expected, null);
    outbox.put(
        Notice.toCustomer(
            key(visit, expected),
            orderId,
            visit.customerId(),
            "visitDelayed",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString(),
                "expectedAt", expected.toString())));
  }

  /** What runs at least once may run twice. */
  private boolean wasSaid(String orderId, Instant expected) {
    return journal.of(orderId).stream()
        .anyMatch(line -> line.what().equals("visitDelayed") && expected.equals(line.due()));
  }

  private String key(Visit visit, Instant expected) {
    return lasting(visit)
        .map(event -> event.id() + ":" + visit.customerId())
        .orElse(visit.id() + ":delay:" + expected);
  }

  private Optional<RegionalEvent> lasting(Visit visit) {
    return Optional.ofNullable(visit.site())
        .map(site -> regionalEvents.lasting(site.territory().id(), clock.instant()))
        .flatMap(events -> events.stream().findFirst());
  }
}
