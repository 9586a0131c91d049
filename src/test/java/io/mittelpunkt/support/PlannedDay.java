package io.mittelpunkt.support;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.Site;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.VisitWork;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A day of a test's own region, on which the test books visits as it likes. */
public record PlannedDay(ApplicationContext service, Region region, LocalDate day) {

  /** Somebody who can be told something by mail. */
  public String customer(String name) {
    String id = "C-" + UUID.randomUUID();
    service
        .getBean(Customers.class)
        .open(
            new Customer(
                id,
                name,
                Locale.GERMAN,
                ZoneId.of("Europe/Berlin"),
                id.toLowerCase(Locale.ROOT) + "@example.com",
                null,
                new PostalAddress("Lindenstraße 5", region.postcode(), "Berlin"),
                null));
    return id;
  }

  /** An instant of the day. */
  public Instant at(String time) {
    return day.atTime(LocalTime.parse(time)).atZone(region.territory().zone()).toInstant();
  }

  /** A window of two hours. */
  public TimeWindow window(String from) {
    return new TimeWindow(at(from), at(from).plus(Duration.ofHours(2)));
  }

  /** One hour of work from a time on. */
  public Assignment by(String technicianId, String from) {
    return new Assignment(technicianId, at(from), at(from).plus(Duration.ofHours(1)));
  }

  /**
   * Books a visit of one hour of a customer, without an order.
   *
   * @param planned who makes it when, if somebody does
   * @param announced whether the customer was told who comes
   * @return its id
   */
  public String visit(
      String customerId, String windowFrom, @Nullable Assignment planned, boolean announced) {
    return visit(null, customerId, windowFrom, planned, announced);
  }

  /** As above, for an order. */
  public String visit(
      @Nullable String orderId,
      @Nullable String customerId,
      String windowFrom,
      @Nullable Assignment planned,
      boolean announced) {
    String id = Ids.next("VI");
    Instant told = announced ? at("07:00").minus(Duration.ofDays(1)) : null;
    GeoPoint place = region.middle();
    Visit visit =
        new Visit(
            id,
            orderId,
            customerId,
            null,
            State.BOOKED,
            window(windowFrom),
            new Site(region.territory(), region.address("Ahornweg 3"), place),
            new VisitWork(
                "installation", Set.of("dsl"), Duration.ofHours(1), Duration.ZERO, 1, null, null),
            planned,
            new Progress(null, told, null, null, null, null));
    service
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                service.getBean(Visits.class).add(visit, at("07:00").minus(Duration.ofDays(2))));
    return id;
  }

  /** A visit as it stands. */
  public Visit row(String id) {
    return service.getBean(Visits.class).find(id).orElseThrow();
  }
}
