package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.InformationRequired;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the customer what he would agree to, and reminds him of it (P2, P10). */
@Service
public class AskForConsent {

  private final Orders orders;
  private final Contracts contracts;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  AskForConsent(
      Orders orders,
      Contracts contracts,
      ChangeOrderState changeOrderState,
      Outbox outbox,
      Journal journal,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.contracts = contracts;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks, or asks again.
   *
   * @param before how often he was asked before
   * @param within how long he has until we come back to it
   * @return when that time is over
   */
  @Transactional
  public Instant ask(String orderId, int before, Duration within) {
    // Before the look at the summary: whoever is agreeing at this moment is not asked again.
    ProductOrder order = orders.lock(orderId);
    Instant due = clock.instant().plus(within).truncatedTo(ChronoUnit.MINUTES);
    ContractSummary summary =
        contracts
            .newestOf(orderId)
            .orElseThrow(() -> new IllegalStateException("No contract for " + orderId));
    if (summary.confirmedAt() == null) {
      changeOrderState.to(orderId, OrderState.PENDING);
      outbox.put(
          Notice.toCustomer(
              orderId + ":contract:" + summary.seq() + ":" + before,
              orderId,
              order.customerId(),
              before == 0 ? "contractSummary" : "contractReminder",
              Map.of("order", orderId, "summary", summary.text(), "dueAt", due.toString())));
      if (before == 0) {
        journal.write(orderId, "contractShown", "confirm", Actor.CUSTOMER, due, null);
        events.publishEvent(new InformationRequired(orderId, "contract"));
      } else {
        journal.write(orderId, "contractShownAgain", "confirm", Actor.CUSTOMER, due, null);
      }
    }
    return due;
  }

  /** Says on the order that an agent calls about it, and the customer need do nothing. */
  @Transactional
  public void announceCall(String orderId) {
    journal.write(orderId, "contractCallAnnounced", "confirmByPhone", Actor.AGENT);
  }
}
