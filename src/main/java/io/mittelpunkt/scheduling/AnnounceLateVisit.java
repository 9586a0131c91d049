package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that the technician comes later than agreed, and when: before the window ends (P7). */
@Service
public class AnnounceLateVisit {

  /** The journal's words that say when he comes. */
  private static final Set<String> TIMES = Set.of("visitDelayed", "visitInTime");

  private static final Set<String> AGREED_OR_NOT =
      Set.of("visitUncertain", "visitBooked", "visitMoved", "visitMovedByUs");

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
   * Says it: a new time, or that nobody has the visit as things stand and one of us calls. In a
   * storm that delays a whole territory a customer hears of it once, and not again while what he
   * was told then still holds.
   */
  @Transactional
  public void announce(String orderId) {
    changes
        .lock(orderId)
        .filter(visit -> visit.state() != State.BEGUN)
        .ifPresent(visit -> announce(visit, orderId));
  }

  private void announce(Visit visit, String orderId) {
    Instant expected = visit.progress().expectedAt();
    if (expected == null) {
      if (visit.planned() == null && visit.progress().delayToldAt() != null) {
        sayUncertain(visit, orderId);
      }
    } else if (!wasSaid(orderId, expected)) {
      if (visit.isLate()) {
        sayLater(visit, orderId, expected);
      } else {
        sayInTime(visit, orderId, expected);
      }
    }
  }

  private void sayUncertain(Visit visit, String orderId) {
    if (isNewest(orderId, line -> line.what().equals("visitUncertain"), AGREED_OR_NOT)) {
      return;
    }
    journal.write(orderId, "visitUncertain", "attendVisit", Actor.AGENT);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":uncertain",
            orderId,
            visit.customerId(),
            "visitUncertain",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString())));
  }

  private void sayInTime(Visit visit, String orderId, Instant expected) {
    journal.write(orderId, "visitInTime", "attendVisit", Actor.TECHNICIAN, expected, null);
    outbox.put(
        Notice.toCustomer(
            ownKey(visit, expected),
            orderId,
            visit.customerId(),
            "visitInTime",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString(),
                "expectedAt", expected.toString())));
  }

  private void sayLater(Visit visit, String orderId, Instant expected) {
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

  /** What runs at least once may run twice; what was said in between counts. */
  private boolean wasSaid(String orderId, Instant expected) {
    return isNewest(orderId, line -> expected.equals(line.due()), TIMES);
  }

  private boolean isNewest(String orderId, Predicate<JournalLine> wanted, Set<String> among) {
    return journal.of(orderId).stream()
        .filter(line -> among.contains(line.what()))
        .reduce((first, second) -> second)
        .filter(wanted)
        .isPresent();
  }

  private String key(Visit visit, Instant expected) {
    return lasting(visit)
        .filter(event -> saidEnough(event, visit, expected))
        .map(event -> event.id() + ":" + visit.customerId())
        .orElse(ownKey(visit, expected));
  }

  /** The same time can be news again, after another one. */
  private static String ownKey(Visit visit, Instant expected) {
    return visit.id() + ":delay:" + expected + ":" + visit.progress().delayToldAt();
  }

  /** Of an event those heard whose visit was on its first day, with the delay that was told. */
  private static boolean saidEnough(RegionalEvent event, Visit visit, Instant expected) {
    LocalDate declared =
        LocalDate.ofInstant(event.during().from(), visit.site().territory().zone());
    return declared.equals(visit.day()) && !expected.isAfter(visit.windowTo().plus(event.delay()));
  }

  private Optional<RegionalEvent> lasting(Visit visit) {
    return Optional.ofNullable(visit.site())
        .map(site -> regionalEvents.lasting(site.territory().id(), clock.instant()))
        .flatMap(events -> events.stream().findFirst());
  }
}
