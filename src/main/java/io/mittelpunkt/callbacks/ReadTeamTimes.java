package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.routing.OpenQuarters;
import io.mittelpunkt.callbacks.routing.OpenQuarters.Pace;
import io.mittelpunkt.callbacks.routing.OpenQuarters.Promised;
import io.mittelpunkt.callbacks.routing.SlotGrid;
import io.mittelpunkt.callbacks.routing.TeamWeek;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a team can promise a customer. */
@Component
class ReadTeamTimes {

  /** Before the first promise of all. */
  private static final Instant LONG_AGO = Instant.EPOCH;

  private final TeamCalendars calendars;
  private final CountPeople countPeople;
  private final CallCounts counts;
  private final LearnCallLength lengths;
  private final CallSettings settings;
  private final MovableClock clock;

  ReadTeamTimes(
      TeamCalendars calendars,
      CountPeople countPeople,
      CallCounts counts,
      LearnCallLength lengths,
      CallSettings settings,
      MovableClock clock) {
    this.calendars = calendars;
    this.countPeople = countPeople;
    this.counts = counts;
    this.lengths = lengths;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What a team can promise from now on, on all days on which times are offered.
   *
   * @param but a callback whose place is free, since it is being moved
   */
  TeamTimes of(Team team, Caller caller, @Nullable Callback but) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    LocalDate today = LocalDate.ofInstant(now, team.zone());
    LocalDate end = today.plusDays(settings.searchDays());
    TeamWeek week = calendars.week(team, today);
    return new TeamTimes(
        team,
        week,
        new OpenQuarters(
            new SlotGrid(team.zone(), settings.slot()),
            now,
            countPeople.of(team, week, today, end, now),
            promised(team, end, caller.language(), but),
            caller.language(),
            new Pace(lengths.of(team.id()), settings.keptForNow())),
        caller.customerClass(),
        now,
        settings.now(),
        settings.searchDays());
  }

  private Promised promised(Team team, LocalDate end, String language, @Nullable Callback but) {
    Instant to = end.atStartOfDay(team.zone()).toInstant();
    Map<Instant, Integer> all = new HashMap<>(counts.promised(team.id(), LONG_AGO, to));
    Map<Instant, Integer> spoken =
        new HashMap<>(counts.promised(team.id(), LONG_AGO, to, language));
    if (but != null && but.state() == State.OPEN && but.promise().teamId().equals(team.id())) {
      Instant from = but.promise().slot().from();
      all.merge(from, -1, Integer::sum);
      if (but.language().equals(language)) {
        spoken.merge(from, -1, Integer::sum);
      }
    }
    return new Promised(all, spoken);
  }
}
