package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.TeamWeek;
import io.mittelpunkt.callbacks.routing.TeamWeek.OtherDay;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** When teams are open, for each class of customers. */
@Service
public class OpeningHours {

  private static final int WEEK = 7;

  private final TeamCalendars calendars;

  OpeningHours(TeamCalendars calendars) {
    this.calendars = calendars;
  }

  /**
   * When a team is open on a day.
   *
   * @param day the day in the team's zone
   * @param customerClass as {@link TeamOfCustomer#classOf} says
   * @return empty when it is closed all day
   */
  public Optional<TimeWindow> on(Team team, LocalDate day, String customerClass) {
    return calendars.week(team, day).on(day, customerClass);
  }

  /** Whether a team is open for a class of customers at an instant. */
  public boolean open(Team team, Instant at, String customerClass) {
    return week(team, at).open(at, customerClass);
  }

  /** Whether it is during all of a window. */
  public boolean open(Team team, TimeWindow window, String customerClass) {
    return week(team, window.from()).open(window, customerClass);
  }

  /**
   * Seven days as a page shows them, for customers without a special contract.
   *
   * @param from the first, in the team's zone
   * @param shownIn the reader's zone
   */
  public List<DayHours> week(Team team, LocalDate from, ZoneId shownIn) {
    return week(team, from, shownIn, TeamWeek.STANDARD);
  }

  /** The same for a class of customers. */
  public List<DayHours> week(Team team, LocalDate from, ZoneId shownIn, String customerClass) {
    TeamWeek week = calendars.week(team, from);
    return from.datesUntil(from.plusDays(WEEK))
        .map(day -> day(week, day, shownIn, customerClass))
        .toList();
  }

  private static DayHours day(TeamWeek week, LocalDate day, ZoneId shownIn, String customerClass) {
    Optional<TimeWindow> hours = week.on(day, customerClass);
    Optional<ZonedDateTime> opens = hours.map(it -> it.from().atZone(shownIn));
    Optional<ZonedDateTime> closes = hours.map(it -> it.to().atZone(shownIn));
    return new DayHours(
        day,
        opens.orElse(null),
        closes.orElse(null),
        Optional.ofNullable(week.otherDays().get(day)).map(OtherDay::reason).orElse(null),
        week.holidays().test(day));
  }

  private TeamWeek week(Team team, Instant at) {
    return calendars.week(team, LocalDate.ofInstant(at, team.zone()));
  }
}
