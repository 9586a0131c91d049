package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.scheduling.Visit.State;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What holds for all that dispatch does about a visit: what is locked first, and what may not be.
 */
@Component
class DispatchedVisits {

  private final Orders orders;
  private final Visits visits;

  DispatchedVisits(Orders orders, Visits visits) {
    this.orders = orders;
    this.visits = visits;
  }

  /** The visit with an id, with its order locked, if it has one. */
  Optional<Visit> withOrderLocked(String visitId) {
    Optional<Visit> visit = visits.find(visitId);
    visit.map(Visit::orderId).ifPresent(orders::lock);
    return visit;
  }

  /** Whether a visit is agreed and not begun: one who is on the way may have an accident. */
  static boolean isInOurHands(Visit visit) {
    return visit.state() == State.BOOKED || visit.state() == State.ON_THE_WAY;
  }

  /** Why nothing may be done about a visit; its order is locked. */
  Optional<Refused> fault(Visit visit) {
    if (!isInOurHands(visit)) {
      return Optional.of(new Refused("notOpen"));
    }
    if (visit.site() == null) {
      return Optional.of(new Refused("unplanned"));
    }
    if (visit.orderId() == null) {
      return visit.customerId() == null ? Optional.empty() : Optional.of(new Refused("noOrder"));
    }
    ProductOrder order = orders.get(visit.orderId());
    return order.state().isEnd() || order.state().isBeingCancelled()
        ? Optional.of(new Refused("orderEnded"))
        : Optional.empty();
  }
}
