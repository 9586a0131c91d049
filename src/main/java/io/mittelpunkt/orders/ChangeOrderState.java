package io.mittelpunkt.orders;

import io.mittelpunkt.orders.OrderEvent.OrderStateChanged;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes an order from one state to the next; no path skips or reverses one. */
@Service
public class ChangeOrderState {

  private final Orders orders;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  ChangeOrderState(Orders orders, ApplicationEventPublisher events, MovableClock clock) {
    this.orders = orders;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Passes an order to a state; an order that is in it already stays as it is.
   *
   * @throws IllegalStateException when TMF622 knows no such step
   */
  @Transactional
  public void to(String orderId, OrderState state) {
    OrderState current = orders.lock(orderId).state();
    if (current == state) {
      return;
    }
    if (!current.mayBecome(state)) {
      throw new IllegalStateException(
          "Order " + orderId + " is " + current.code() + " and cannot become " + state.code());
    }
    orders.setState(orderId, state, clock.instant());
    events.publishEvent(new OrderStateChanged(orderId, state));
  }
}
