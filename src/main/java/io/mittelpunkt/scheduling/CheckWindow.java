package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks, when a window is over, whether the technician came in it. */
@Service
public class CheckWindow {

  private final Orders orders;
  private final Visits visits;
  private final MovableClock clock;

  CheckWindow(Orders orders, Visits visits, MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.clock = clock;
  }

  /**
   * Whether nothing is to be settled: the technician is there, or the visit ended or has a later
   * window, of which its process is just being told.
   */
  @Transactional
  public boolean isKept(String orderId) {
    orders.lock(orderId);
    return visits
        .openOf(orderId)
        .filter(visit -> !visit.windowTo().isAfter(clock.instant()))
        .map(visit -> visit.state() == Visit.State.BEGUN)
        .orElse(true);
  }
}
