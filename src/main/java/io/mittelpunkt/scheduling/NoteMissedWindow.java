package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that the window is over and nobody came, and notes what may be owed for it (P12). */
@Service
public class NoteMissedWindow {

  private final Orders orders;
  private final Visits visits;
  private final OurWork ourWork;
  private final MissedWindows missedWindows;

  NoteMissedWindow(Orders orders, Visits visits, OurWork ourWork, MissedWindows missedWindows) {
    this.orders = orders;
    this.visits = visits;
    this.ourWork = ourWork;
    this.missedWindows = missedWindows;
  }

  /**
   * Says it. Of a visit that nobody of ours makes we do not know whether somebody came: first a
   * person finds out.
   */
  @Transactional
  public void note(String orderId) {
    orders.lock(orderId);
    visits.openOf(orderId).filter(ourWork::isOurs).ifPresent(missedWindows::note);
  }
}
