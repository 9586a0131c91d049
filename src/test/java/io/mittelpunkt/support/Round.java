package io.mittelpunkt.support;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.scheduling.Site;
import io.mittelpunkt.scheduling.TechnicianLinks;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.VisitWork;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A technician of a test's own, in a region of its own, with visits on one day.
 *
 * @param service the service
 * @param region where he works
 * @param technician his id
 * @param day the day of his visits
 */
public record Round(ApplicationContext service, Region region, String technician, LocalDate day) {

  /** His visits are today. */
  public static Round today(ApplicationContext service) {
    Region region = Region.in(service.getBean(JdbcClient.class));
    return new Round(
        service,
        region,
        region.technician("line", "socket"),
        LocalDate.ofInstant(now(service), region.territory().zone()));
  }

  /** The same technician on another day. */
  public Round on(LocalDate other) {
    return new Round(service, region, technician, other);
  }

  /** Somebody else in the same region, on the same day. */
  public Round colleague() {
    return new Round(service, region, region.technician("line", "socket"), day);
  }

  /** The path of a new link to his page. */
  public String link() {
    return service.getBean(TechnicianLinks.class).mint(technician, day).getPath();
  }

  /** A job of the network that is to begin at an hour of the day. */
  public Visit job(int hour) {
    return visit(hour, null, null);
  }

  /** A visit to a new customer of a name and a number. */
  public Visit customer(int hour, String name, @Nullable String phone, Locale language) {
    Customer customer =
        new Customer(
            "C-" + UUID.randomUUID(),
            name,
            language,
            region.territory().zone(),
            null,
            phone,
            region.address("Lindenstraße 5"),
            null);
    service.getBean(Customers.class).open(customer);
    return visit(hour, customer.id(), null);
  }

  /** A visit of 45 minutes for a customer and an order, if there is one. */
  public Visit visit(int hour, @Nullable String customerId, @Nullable String orderId) {
    Instant start = day.atTime(hour, 0).atZone(region.territory().zone()).toInstant();
    return visit(
        start, new TimeWindow(start, start.plus(Duration.ofHours(2))), customerId, orderId);
  }

  /** A visit that begins at any instant. */
  public Visit visit(
      Instant start, TimeWindow window, @Nullable String customerId, @Nullable String orderId) {
    Visit visit =
        new Visit(
            Ids.next("VI"),
            orderId,
            customerId,
            null,
            State.BOOKED,
            window,
            new Site(
                region.territory(),
                region.address("Lindenstraße 5"),
                new GeoPoint(region.middle().latitude() + 0.02, region.middle().longitude())),
            new VisitWork(
                "installation",
                Set.of("line", "socket"),
                Duration.ofMinutes(45),
                Duration.ofMinutes(15),
                1,
                null,
                null),
            new Assignment(technician, start, start.plus(Duration.ofMinutes(45))),
            Progress.NONE);
    service.getBean(Visits.class).add(visit, now(service));
    return visit;
  }

  /** The visit as it is now. */
  public Visit row(Visit visit) {
    return service.getBean(Visits.class).find(visit.id()).orElseThrow();
  }

  /** What was answered to the taps on a visit, the first first. */
  public List<String> answers(Visit visit) {
    return service
        .getBean(JdbcClient.class)
        .sql("select answer from technician_tap where visit_id = ? order by taken_at, key")
        .param(visit.id())
        .query(String.class)
        .list();
  }

  public Instant now() {
    return now(service);
  }

  private static Instant now(ApplicationContext service) {
    return service.getBean(MovableClock.class).instant();
  }
}
