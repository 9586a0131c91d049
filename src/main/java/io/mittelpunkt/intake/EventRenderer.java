package io.mittelpunkt.intake;

import io.mittelpunkt.orders.OrderEvent;
import io.mittelpunkt.orders.ProductOrder;

/** Writes events as TMF622 does. */
public interface EventRenderer {

  /**
   * An event, with a new id.
   *
   * @param order the order as it stands
   */
  RenderedEvent render(OrderEvent event, ProductOrder order);
}
