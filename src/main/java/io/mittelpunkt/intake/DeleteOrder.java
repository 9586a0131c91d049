package io.mittelpunkt.intake;

import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.orders.OrderEvent.OrderDeleted;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an ended order off its client's list. The order, its case and its history stay: they are
 * the customer's too, and nothing is lost (P13).
 */
@Service
public class DeleteOrder {

  private final ClientOrders orders;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  DeleteOrder(ClientOrders orders, ApplicationEventPublisher events, MovableClock clock) {
    this.orders = orders;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes it off.
   *
   * @throws RefusedRequest with status 404 when the client has no such order, 409 when it runs
   */
  @Transactional
  public void delete(String clientId, String orderId) {
    ProductOrder order =
        orders.lock(clientId, orderId).orElseThrow(() -> RefusedRequest.noSuch("order"));
    if (!order.state().isEnd()) {
      throw new RefusedRequest(
          409,
          "id",
          "This order is "
              + order.state().code()
              + " and runs on. Cancel it first: POST cancelProductOrder; it can be deleted when it"
              + " is cancelled or completed.");
    }
    orders.delete(orderId, clock.instant());
    events.publishEvent(new OrderDeleted(orderId));
  }
}
