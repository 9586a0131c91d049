package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.CancellationStateChanged;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether an order can still be cancelled, and says so either way. */
@Service
public class AssessCancellation {

  private final Orders orders;
  private final Lines lines;
  private final Cancellations cancellations;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;
  private final OrderProcess process;
  private final ApplicationEventPublisher events;

  AssessCancellation(
      Orders orders,
      Lines lines,
      Cancellations cancellations,
      ChangeOrderState changeOrderState,
      Outbox outbox,
      Journal journal,
      OrderProcess process,
      ApplicationEventPublisher events) {
    this.orders = orders;
    this.lines = lines;
    this.cancellations = cancellations;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
    this.process = process;
    this.events = events;
  }

  /**
   * What the decision needs to know, read under the order's lock: the line cannot become active
   * between this look and {@link #accept} in the same transaction.
   *
   * @return whether the line is active
   */
  @Transactional
  public boolean isLineActive(String orderId) {
    orders.lock(orderId);
    return lines.of(orderId).activatedAt() != null;
  }

  /** Accepts it: the order's process ends here and now, and nothing more is done for the order. */
  @Transactional
  public void accept(String orderId) {
    Cancellation cancellation = cancellations.newestOf(orderId).orElseThrow();
    changeOrderState.to(orderId, OrderState.PENDING_CANCELLATION);
    orders.setCancellationReason(orderId, cancellation.reason());
    cancellations.setState(cancellation.id(), Cancellation.State.ACCEPTED, null, null);
    journal.write(orderId, "cancellationAccepted", "undo", Actor.US);
    events.publishEvent(new CancellationStateChanged(orderId, cancellation.id()));
    process.stop(orderId);
  }

  /**
   * Says that it is too late, and why; the order goes on.
   *
   * @param refusal the code of the reason
   */
  @Transactional
  public void refuse(String orderId, String refusal) {
    Cancellation cancellation = cancellations.newestOf(orderId).orElseThrow();
    ProductOrder order = orders.lock(orderId);
    cancellations.setState(cancellation.id(), Cancellation.State.REFUSED, refusal, null);
    changeOrderState.resume(orderId);
    if (orders.get(orderId).state().isEnd()) {
      journal.write(orderId, "cancellationTooLate", null, Actor.NOBODY, null, refusal);
    } else {
      journal.write(orderId, "cancellationTooLate", "goOn", Actor.US, null, refusal);
    }
    outbox.put(
        Notice.toCustomer(
            cancellation.id() + ":refused",
            orderId,
            order.customerId(),
            "cancellationTooLate",
            Map.of("order", orderId, "reason", refusal)));
    events.publishEvent(new CancellationStateChanged(orderId, cancellation.id()));
  }
}
