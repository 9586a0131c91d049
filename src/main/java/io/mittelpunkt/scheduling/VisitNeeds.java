package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.orders.ProductOrder;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the visit of an order takes, and where it is. */
@Component
public class VisitNeeds {

  private final Territories territories;
  private final Customers customers;
  private final Visits visits;
  private final VisitWorks works;

  VisitNeeds(Territories territories, Customers customers, Visits visits, VisitWorks works) {
    this.territories = territories;
    this.customers = customers;
    this.visits = visits;
    this.works = works;
  }

  /** Where an address is, and whose technicians go there; empty: nobody's. */
  public Optional<Site> site(PostalAddress address) {
    return territories
        .of(address.postcode())
        .flatMap(
            territory ->
                territories.locate(address).map(place -> new Site(territory, address, place)));
  }

  /** What an order's visit takes; empty where nobody works. */
  public Optional<VisitNeed> of(ProductOrder order) {
    return site(order.installationAddress())
        .map(site -> new VisitNeed(order.id(), order.customerId(), null, site, workOf(order)));
  }

  /**
   * In which zone an order's visit is agreed: where it is, or the customer's where nobody works.
   */
  public ZoneId zoneOf(ProductOrder order) {
    return site(order.installationAddress())
        .map(it -> it.territory().zone())
        .orElseGet(() -> customers.get(order.customerId()).zone());
  }

  /** What is to be done at an order's visit: the work, or what a technician left to be done. */
  public VisitWork workOf(ProductOrder order) {
    VisitWork work = works.of("installation", order.offeringId());
    Optional<Visit> before = visits.newestOf(order.id()).filter(VisitNeeds::leftWork);
    return new VisitWork(
        work.kind(),
        work.skills(),
        work.expected(),
        work.spread(),
        before.isPresent() ? 2 : work.urgency(),
        spoken(customers.get(order.customerId()).language()),
        before.map(Visit::planned).map(it -> it.technicianId()).orElse(null));
  }

  private static boolean leftWork(Visit visit) {
    return visit.state() == Visit.State.NOT_DONE || visit.state() == Visit.State.MISSED;
  }

  /** What every technician speaks need not be wished for. */
  private static @Nullable String spoken(Locale language) {
    return language.getLanguage().equals(Locale.GERMAN.getLanguage())
        ? null
        : language.getLanguage();
  }
}
