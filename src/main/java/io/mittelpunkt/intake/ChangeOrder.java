package io.mittelpunkt.intake;

import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.orders.OrderEvent.OrderAttributeChanged;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.TellDetail;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes an order as its client asks: all that it asks, or nothing. */
@Service
public class ChangeOrder {

  private final ClientOrders clientOrders;
  private final Orders orders;
  private final ChangeWishedDate changeWishedDate;
  private final TellDetail tellDetail;
  private final ApplicationEventPublisher events;

  ChangeOrder(
      ClientOrders clientOrders,
      Orders orders,
      ChangeWishedDate changeWishedDate,
      TellDetail tellDetail,
      ApplicationEventPublisher events) {
    this.clientOrders = clientOrders;
    this.orders = orders;
    this.changeWishedDate = changeWishedDate;
    this.tellDetail = tellDetail;
    this.events = events;
  }

  /**
   * Changes it.
   *
   * @param reading what is asked, read beside the order as it stands under its lock
   * @return the order as it is now
   * @throws RefusedRequest with status 404 when the client has no such order, 409 when it has ended
   *     or a change comes too late, 400 when a change cannot be
   */
  @Transactional
  public ProductOrder change(
      String clientId, String orderId, Function<ProductOrder, OrderChange> reading) {
    ProductOrder order =
        clientOrders.lock(clientId, orderId).orElseThrow(() -> RefusedRequest.noSuch("order"));
    if (order.state().isEnd()) {
      throw new RefusedRequest(
          409, "id", "This order is " + order.state().code() + "; nothing about it changes now.");
    }
    OrderChange change = reading.apply(order);
    // First of all, so that whoever hears of the changes sees the order with them.
    clientOrders.setRequest(orderId, change.request());
    if (change.wishedDate() != null) {
      wish(order, change);
    }
    change.details().forEach((detail, value) -> tellDetail.tell(orderId, detail, value));
    for (String attribute : change.attributes()) {
      events.publishEvent(new OrderAttributeChanged(orderId, attribute));
    }
    return orders.get(orderId);
  }

  private void wish(ProductOrder order, OrderChange change) {
    var outcome = changeWishedDate.change(order.id(), change.wishedDate(), order.clientId());
    switch (outcome) {
      case TAKEN -> {}
      case TOO_SOON -> throw wish(400, "Name a day after today.");
      case TOO_FAR -> throw wish(400, "Name a day within the next half year.");
      case LINE_ACTIVE -> throw wish(409, "The line is active already.");
      case ENDED -> throw wish(409, "The order is being cancelled.");
    }
  }

  private static RefusedRequest wish(int status, String words) {
    return new RefusedRequest(status, "requestedCompletionDate", words);
  }
}
