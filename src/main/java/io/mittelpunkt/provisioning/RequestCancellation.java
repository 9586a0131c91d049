package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.CancellationRequested;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the wish to cancel an order, at any moment and on any channel: the fact, the customer's
 * receipt and the process that assesses it commit together (P13).
 */
@Service
public class RequestCancellation {

  /** How many characters a reason may have. */
  public static final int LONGEST_REASON = 200;

  private final Orders orders;
  private final Cancellations cancellations;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;
  private final OrderProcess process;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  RequestCancellation(
      Orders orders,
      Cancellations cancellations,
      ChangeOrderState changeOrderState,
      Outbox outbox,
      Journal journal,
      OrderProcess process,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.cancellations = cancellations;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** What came of asking. */
  public sealed interface Outcome {

    /** It is being assessed; asked for twice, it is the same cancellation. */
    record Requested(Cancellation cancellation) implements Outcome {}

    /** The order had ended before, in this state. */
    record AlreadyEnded(OrderState state) implements Outcome {}
  }

  /**
   * Asks for it.
   *
   * @param reason why, a code or somebody's own words of at most 200 characters, if it was said
   * @param via the channel
   */
  @Transactional
  public Outcome request(String orderId, @Nullable String reason, String via) {
    ProductOrder order = orders.lock(orderId);
    if (order.state().isEnd()) {
      return new Outcome.AlreadyEnded(order.state());
    }
    if (order.state().isBeingCancelled()) {
      return new Outcome.Requested(cancellations.newestOf(orderId).orElseThrow());
    }
    Cancellation cancellation =
        new Cancellation(
            Ids.next("CA"),
            orderId,
            reason,
            via,
            Cancellation.State.ASSESSING,
            // As the database keeps it.
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null,
            null);
    cancellations.add(cancellation);
    changeOrderState.assess(orderId);
    journal.write(orderId, "cancellationAsked", "assess", Actor.US);
    outbox.put(
        Notice.toCustomer(
            cancellation.id() + ":asked",
            orderId,
            order.customerId(),
            "cancellationAsked",
            Map.of("order", orderId)));
    events.publishEvent(new CancellationRequested(orderId, cancellation.id()));
    process.cancel(orderId);
    return new Outcome.Requested(cancellation);
  }
}
