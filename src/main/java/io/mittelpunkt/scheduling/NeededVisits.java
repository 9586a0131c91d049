package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.Orders;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which orders wait for a window to be chosen, by the customer or with an agent. */
@Component
public class NeededVisits {

  /** The journal's words that ask for one. */
  private static final Set<String> ASKING =
      Set.of(
          "windowsOffered",
          "visitAnnounced",
          "visitNotDone",
          "visitGivenBack",
          "visitWithdrawnByUs");

  /** Those that end the asking. */
  private static final Set<String> SETTLING =
      Set.of("visitBooked", "visitMoved", "visitDone", "visitMissed", "visitWithdrawn");

  private final Orders orders;
  private final Visits visits;
  private final Journal journal;

  NeededVisits(Orders orders, Visits visits, Journal journal) {
    this.orders = orders;
    this.visits = visits;
    this.journal = journal;
  }

  /** Whether an order waits for a window: a visit is needed, and none is booked. */
  public boolean isWaiting(String orderId) {
    return orders
            .find(orderId)
            .filter(order -> !order.state().isEnd() && !order.state().isBeingCancelled())
            .isPresent()
        && visits.openOf(orderId).isEmpty()
        && journal.of(orderId).stream()
            .map(JournalLine::what)
            .filter(what -> ASKING.contains(what) || SETTLING.contains(what))
            .reduce((first, second) -> second)
            .filter(ASKING::contains)
            .isPresent();
  }
}
