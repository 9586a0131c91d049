package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.escalation.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a customer is reminded of his visit: on the working day before, at an hour that suits. */
@Component
public class ReminderTime {

  /** Late enough to disturb nobody, early enough to call us the same day. */
  private static final LocalTime HOUR = LocalTime.of(10, 0);

  private final Customers customers;

  ReminderTime(Customers customers) {
    this.customers = customers;
  }

  /** The instant; it may have passed, and then it is time at once. */
  Instant of(Visit visit) {
    Territory territory = visit.site() == null ? null : visit.site().territory();
    ZoneId zone = territory == null ? zoneOf(visit) : territory.zone();
    LocalDate day = LocalDate.ofInstant(visit.windowFrom(), zone).minusDays(1);
    while (!isWorkingDay(day, territory)) {
      day = day.minusDays(1);
    }
    return day.atTime(HOUR).atZone(zone).toInstant();
  }

  private ZoneId zoneOf(Visit visit) {
    return customers.get(visit.customerId()).zone();
  }

  private static boolean isWorkingDay(LocalDate day, @Nullable Territory territory) {
    return territory == null
        ? WorkingDays.contain(day)
        : WorkingDays.contain(day, territory.state());
  }
}
