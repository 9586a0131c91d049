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
   * Passes an order to a state; an order that is in it already stays as it is. While a cancellation
   * is being assessed the work goes on, but the order keeps saying so: where the work stands is
   * kept for {@link #resume}.
   *
   * @throws IllegalStateException when TMF622 knows no such step
   */
  @Transactional
  public void to(String orderId, OrderState state) {
    OrderState current = orders.lock(orderId).state();
    if (current == OrderState.ASSESSING_CANCELLATION && !state.isBeingCancelled()) {
      orders.setResumeState(orderId, state);
    } else if (current != state) {
      pass(orderId, current, state);
    }
  }

  /** Begins to assess a cancellation. */
  @Transactional
  public void assess(String orderId) {
    OrderState current = orders.lock(orderId).state();
    pass(orderId, current, OrderState.ASSESSING_CANCELLATION);
    orders.setResumeState(orderId, current);
  }

  /** Goes on where the work stands, after a cancellation was refused. */
  @Transactional
  public void resume(String orderId) {
    ProductOrder order = orders.lock(orderId);
    OrderState stands = order.resumeState() == null ? OrderState.IN_PROGRESS : order.resumeState();
    if (order.state().mayBecome(stands)) {
      pass(orderId, order.state(), stands);
    } else {
      pass(orderId, order.state(), OrderState.IN_PROGRESS);
      if (OrderState.IN_PROGRESS.mayBecome(stands)) {
        pass(orderId, OrderState.IN_PROGRESS, stands);
      }
    }
  }

  private void pass(String orderId, OrderState current, OrderState next) {
    if (!current.mayBecome(next)) {
      throw new IllegalStateException(
          "Order " + orderId + " is " + current.code() + " and cannot become " + next.code());
    }
    orders.setState(orderId, next, clock.instant());
    events.publishEvent(new OrderStateChanged(orderId, next));
  }
}
