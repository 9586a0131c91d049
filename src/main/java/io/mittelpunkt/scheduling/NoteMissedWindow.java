package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that the window is over and nobody came, and notes what may be owed for it (P12). */
@Service
public class NoteMissedWindow {

  private final Orders orders;
  private final Visits visits;
  private final MissedWindows missedWindows;

  NoteMissedWindow(Orders orders, Visits visits, MissedWindows missedWindows) {
    this.orders = orders;
    this.visits = visits;
    this.missedWindows = missedWindows;
  }

  /**
   * Says it. Of a visit that nobody of our plan makes we do not know whether somebody came: first a
   * person finds out.
   */
  @Transactional
  public void note(String orderId) {
    orders.lock(orderId);
    visits.openOf(orderId).filter(visit -> visit.planned() != null).ifPresent(missedWindows::note);
  }
}
