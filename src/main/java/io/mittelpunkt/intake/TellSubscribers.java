package io.mittelpunkt.intake;

import io.mittelpunkt.orders.OrderEvent;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts each event in for whoever wants it, in the transaction in which it happened (P13). */
@Service
public class TellSubscribers {

  private final Orders orders;
  private final Subscriptions subscriptions;
  private final Deliveries deliveries;
  private final EventRenderer renderer;

  TellSubscribers(
      Orders orders, Subscriptions subscriptions, Deliveries deliveries, EventRenderer renderer) {
    this.orders = orders;
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.renderer = renderer;
  }

  /**
   * Hears of an event before those who let the next one happen. Only the client that placed the
   * order is told.
   */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  @Transactional(propagation = Propagation.MANDATORY)
  public void hear(OrderEvent event) {
    List<Subscription> own = subscriptions.of(orders.get(event.orderId()).clientId());
    if (own.isEmpty()) {
      return;
    }
    // Under the row's lock the deliveries' numbers follow the order in which things happen.
    ProductOrder order = orders.lock(event.orderId());
    RenderedEvent rendered = renderer.render(event, order);
    own.stream()
        .filter(it -> EventFilter.read(it.query()).wants(rendered.type(), rendered.fields()))
        .forEach(it -> deliveries.add(it, rendered));
  }
}
