package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.plan.Assignment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what an order's next visit takes, and how its customer is told of it. */
@Service
public class PrepareVisit {

  private static final String INSTALLATION = "installation";
  private static final int USUAL = 1;
  private static final int FOLLOW_UP = 2;

  private final Orders orders;
  private final Customers customers;
  private final Visits visits;
  private final VisitWorks works;

  PrepareVisit(Orders orders, Customers customers, Visits visits, VisitWorks works) {
    this.orders = orders;
    this.customers = customers;
    this.visits = visits;
    this.works = works;
  }

  /** The channel that reaches the order's customer, by its code. */
  @Transactional(readOnly = true)
  public String reachedBy(String orderId) {
    return Channel.reaching(customers.get(orders.get(orderId).customerId())).code();
  }

  /**
   * What the order's next visit takes. One that follows a visit which did not do its work goes
   * before others, and is made by the same technician if possible: he knows the place.
   */
  @Transactional(readOnly = true)
  public VisitWork workOf(String orderId) {
    ProductOrder order = orders.get(orderId);
    VisitWork usual = works.of(INSTALLATION, order.offeringId());
    Visit before = visits.newestOf(orderId).filter(PrepareVisit::leftWork).orElse(null);
    return new VisitWork(
        usual.kind(),
        usual.skills(),
        usual.expected(),
        usual.spread(),
        before == null ? USUAL : FOLLOW_UP,
        customers.get(order.customerId()).language().getLanguage(),
        before == null ? null : technician(before.planned()));
  }

  private static boolean leftWork(Visit visit) {
    return visit.state() == Visit.State.NOT_DONE || visit.state() == Visit.State.MISSED;
  }

  private static @Nullable String technician(@Nullable Assignment planned) {
    return planned == null ? null : planned.technicianId();
  }
}
