package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers the customer windows of two hours to choose from, by his own channel (P7, P10). */
@Service
public class OfferWindows {

  private static final int TOLD = 3;

  private final Orders orders;
  private final Customers customers;
  private final Visits visits;
  private final SearchWindows searchWindows;
  private final WindowWords words;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  OfferWindows(
      Orders orders,
      Customers customers,
      Visits visits,
      SearchWindows searchWindows,
      WindowWords words,
      Outbox outbox,
      Journal journal,
      MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.visits = visits;
    this.searchWindows = searchWindows;
    this.words = words;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** A window is booked already; nothing was offered. */
    record Booked() implements Outcome {}

    /** There are windows; the customer has until {@code due} before he is called. */
    record Offered(Instant due) implements Outcome {}

    /** No window that a plan could keep: he is to be called. */
    record NothingFound() implements Outcome {}
  }

  /**
   * Offers them. Who gave a window back, or was told by us that we cannot keep it, was told of
   * others with it, and hears nothing more.
   *
   * @param within how long the customer has before he is called
   */
  @Transactional
  public Outcome offer(String orderId, Duration within) {
    ProductOrder order = orders.lock(orderId);
    if (visits.openOf(orderId).isPresent()) {
      return new Outcome.Booked();
    }
    List<OfferedWindow> found = searchWindows.searchFor(orderId, Wish.NONE).windows();
    if (found.isEmpty()) {
      return new Outcome.NothingFound();
    }
    Instant due = clock.instant().plus(within).truncatedTo(ChronoUnit.MINUTES);
    Optional<Visit> before = visits.newestOf(orderId);
    if (before.filter(visit -> visit.state() == Visit.State.WITHDRAWN).isEmpty()) {
      outbox.put(
          Notice.toCustomer(
              orderId + ":windows:" + before.map(Visit::id).orElse("first"),
              orderId,
              order.customerId(),
              "windowsOffered",
              Map.of(
                  "order", orderId,
                  "windows",
                      words.list(
                          found.stream().limit(TOLD).map(OfferedWindow::window).toList(),
                          customers.get(order.customerId())),
                  "dueAt", due.toString())));
    }
    journal.write(orderId, "windowsOffered", "chooseWindow", Actor.CUSTOMER, due, null);
    return new Outcome.Offered(due);
  }
}
