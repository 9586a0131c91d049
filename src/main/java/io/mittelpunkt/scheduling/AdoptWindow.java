package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads which window an order's visit has now, whatever was told before. */
@Service
public class AdoptWindow {

  private final Orders orders;
  private final Visits visits;

  AdoptWindow(Orders orders, Visits visits) {
    this.orders = orders;
    this.visits = visits;
  }

  /**
   * The end of the window that is agreed now; empty when none is: it was given back, or is over.
   * Read under the order's lock, so that a move comes before this look, or is heard after it.
   */
  @Transactional
  public Optional<Instant> windowEnd(String orderId) {
    orders.lock(orderId);
    return visits.openOf(orderId).map(Visit::windowTo);
  }
}
