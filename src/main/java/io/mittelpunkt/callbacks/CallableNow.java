package io.mittelpunkt.callbacks;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether a call can be made at this moment: somebody is there, and it is not his night (P9). */
@Component
class CallableNow {

  private final Customers customers;
  private final Teams teams;
  private final TeamOfCustomer teamOf;
  private final OpeningHours hours;
  private final CallSettings settings;
  private final MovableClock clock;

  CallableNow(
      Customers customers,
      Teams teams,
      TeamOfCustomer teamOf,
      OpeningHours hours,
      CallSettings settings,
      MovableClock clock) {
    this.customers = customers;
    this.teams = teams;
    this.teamOf = teamOf;
    this.hours = hours;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether it can, for as long as a promised time lasts. */
  boolean is(Callback call) {
    Instant now = clock.instant();
    TimeWindow window = new TimeWindow(now, now.plus(settings.slot()));
    String customerClass = teamOf.classOf(call.customerId());
    return !isNight(call, window, customerClass)
        && Stream.of(teams.get(call.promise().teamId()), teams.pool())
            .anyMatch(team -> hours.open(team, window, customerClass));
  }

  /** Who is served around the clock and asked for a call at once waits for it at night, too. */
  private boolean isNight(Callback call, TimeWindow window, String customerClass) {
    ZoneId zone = customers.get(call.customerId()).zone();
    boolean wanted = call.promise().atOnce() && Caller.isServedAtNight(customerClass);
    return !wanted && settings.night().touches(window, zone);
  }
}
