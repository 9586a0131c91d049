package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.orders.NewOrder;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.scheduling.ConfirmWindow;
import io.mittelpunkt.scheduling.HoldWindow;
import io.mittelpunkt.scheduling.OfferedWindow;
import io.mittelpunkt.scheduling.SearchWindows;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.VisitWindows;
import io.mittelpunkt.scheduling.Wish;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region of a test's own, with orders that need a visit there. */
public record Booking(ApplicationContext service, Region region) {

  public static Booking in(ApplicationContext service) {
    return new Booking(service, Region.in(service.getBean(JdbcClient.class)));
  }

  private <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  /** An order of a customer of its own, at an address of the region. */
  public String order() {
    Customer customer = SteppedOrder.customer(service, LocalDate.of(1988, 4, 17), null);
    return service
        .getBean(PlaceOrder.class)
        .place(
            new NewOrder(
                "demo-shop",
                null,
                customer.id(),
                "1",
                "dsl-50",
                region.address("Lindenstraße 5"),
                Map.of(),
                null,
                "SIG-1",
                "{}"));
  }

  /** The window of a day, some days ahead, that begins at an hour. */
  public TimeWindow window(int daysAhead, int hour) {
    LocalDate day = day(daysAhead);
    return bean(VisitWindows.class).beginningAt(day, hour, region.territory().zone()).orElseThrow();
  }

  /** A day on which people work. */
  public LocalDate day(int daysAhead) {
    return region.workdayAfter(
        bean(VisitWindows.class).today(region.territory().zone()).plusDays(daysAhead - 1));
  }

  public Visit held(String order, TimeWindow window) {
    HoldWindow.Outcome outcome = bean(HoldWindow.class).hold(order, window);
    assertThat(outcome).isInstanceOf(HoldWindow.Outcome.Held.class);
    return ((HoldWindow.Outcome.Held) outcome).visit();
  }

  public Visit booked(String order, TimeWindow window) {
    ConfirmWindow.Outcome outcome =
        bean(ConfirmWindow.class).confirm(held(order, window).id(), "page");
    assertThat(outcome).isInstanceOf(ConfirmWindow.Outcome.Booked.class);
    return ((ConfirmWindow.Outcome.Booked) outcome).visit();
  }

  public List<TimeWindow> found(String order, Wish wish) {
    return bean(SearchWindows.class).searchFor(order, wish).windows().stream()
        .map(OfferedWindow::window)
        .toList();
  }

  /** How many held and open visits a technician has that overlap another of his. */
  public long doubleBookings() {
    return service
        .getBean(JdbcClient.class)
        .sql(
            """
            select count(*) from visit a join visit b
              on a.technician_id = b.technician_id and a.id < b.id
              and tstzrange(a.planned_from, a.planned_to) && tstzrange(b.planned_from, b.planned_to)
              and a.state in ('held', 'booked') and b.state in ('held', 'booked')
            where a.territory_id = ?
            """)
        .param(region.territory().id())
        .query(Long.class)
        .single();
  }
}
