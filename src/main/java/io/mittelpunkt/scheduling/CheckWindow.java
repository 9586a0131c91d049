package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks, when a window is over, whether the technician came, and whether he came in it (P12). */
@Service
public class CheckWindow {

  private final Orders orders;
  private final Visits visits;
  private final MissedWindows missedWindows;
  private final MovableClock clock;

  CheckWindow(Orders orders, Visits visits, MissedWindows missedWindows, MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.missedWindows = missedWindows;
    this.clock = clock;
  }

  /**
   * Whether nothing is to be settled: the technician is there, or the visit ended or has a later
   * window, of which its process is just being told. Of one who came late the customer is told what
   * may be owed; there is nothing to find out.
   */
  @Transactional
  public boolean isKept(String orderId) {
    orders.lock(orderId);
    Optional<Visit> open = visits.openOf(orderId);
    open.or(() -> visits.newestOf(orderId)).ifPresent(this::noteIfLate);
    return open.filter(visit -> !visit.windowTo().isAfter(clock.instant()))
        .map(visit -> visit.state() == Visit.State.BEGUN)
        .orElse(true);
  }

  private void noteIfLate(Visit visit) {
    Instant there = visit.progress().arrivedAt();
    if (there != null && there.isAfter(visit.windowTo())) {
      missedWindows.cameAt(visit, there);
    }
  }
}
