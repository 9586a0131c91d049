package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books the window that an agent agreed with the customer: two hours, not a day (P7). */
@Service
public class AgreeVisit {

  private static final Duration WINDOW = Duration.ofHours(2);

  /** When a window may begin; the form offers the same. */
  private static final Set<Integer> BEGINS = Set.of(8, 10, 12, 14, 16);

  private static final int LONGEST_AHEAD_DAYS = 180;

  private final Orders orders;
  private final Customers customers;
  private final Visits visits;
  private final VisitWorks works;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  AgreeVisit(
      Orders orders,
      Customers customers,
      Visits visits,
      VisitWorks works,
      Outbox outbox,
      Journal journal,
      MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.visits = visits;
    this.works = works;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** What came of booking. */
  public sealed interface Outcome {

    /** It is booked, and the customer is told. */
    record Booked(Visit visit) implements Outcome {}

    /** It cannot be; {@code reason} is a text key's last part. */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Books a visit; an open one of the order stays as it is.
   *
   * @param day in the customer's zone
   * @param hour when the window begins, in the customer's zone
   */
  @Transactional
  public Outcome book(String orderId, LocalDate day, int hour) {
    ProductOrder order = orders.lock(orderId);
    Optional<Visit> open = visits.openOf(orderId);
    if (open.isPresent()) {
      return new Outcome.Booked(open.get());
    }
    if (!BEGINS.contains(hour)) {
      return new Outcome.Refused("notADay");
    }
    ZoneId zone = customers.get(order.customerId()).zone();
    Instant now = clock.instant();
    Instant from = day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    if (!from.isAfter(now)) {
      return new Outcome.Refused("inThePast");
    }
    if (day.isAfter(LocalDate.ofInstant(now, zone).plusDays(LONGEST_AHEAD_DAYS))) {
      return new Outcome.Refused("tooFar");
    }
    Visit visit =
        new Visit(
            Ids.next("VI"),
            orderId,
            order.customerId(),
            null,
            Visit.State.BOOKED,
            new TimeWindow(from, from.plus(WINDOW)),
            null,
            works.of("installation", order.offeringId()),
            null,
            Visit.Progress.NONE);
    visits.add(visit, now);
    journal.write(orderId, "visitBooked", "attendVisit", Actor.TECHNICIAN, visit.windowTo(), null);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":booked",
            orderId,
            order.customerId(),
            "visitBooked",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString())));
    return new Outcome.Booked(visit);
  }
}
