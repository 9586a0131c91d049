package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.routing.OpenQuarters;
import io.mittelpunkt.callbacks.routing.SlotGrid;
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

  private final TeamCalendars calendars;
  private final Callbacks callbacks;
  private final LearnCallLength lengths;
  private final CallSettings settings;
  private final MovableClock clock;

  ReadTeamTimes(
      TeamCalendars calendars,
      Callbacks callbacks,
      LearnCallLength lengths,
      CallSettings settings,
      MovableClock clock) {
    this.calendars = calendars;
    this.callbacks = callbacks;
    this.lengths = lengths;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What a team can promise from now on, on all days on which times are offered.
   *
   * @param but a callback whose place is free, since it is being moved
   */
  TeamTimes ahead(Team team, Caller caller, @Nullable Callback but) {
    LocalDate today = LocalDate.ofInstant(now(), team.zone());
    return read(team, caller, today, settings.searchDays(), but);
  }

  /** The same, for one slot only. */
  TeamTimes around(CallSlot slot, Team team, Caller caller, @Nullable Callback but) {
    // It may end on the next day.
    return read(team, caller, LocalDate.ofInstant(slot.window().from(), team.zone()), 2, but);
  }

  private TeamTimes read(
      Team team, Caller caller, LocalDate from, int days, @Nullable Callback but) {
    SlotGrid grid = new SlotGrid(team.zone(), settings.slot());
    Instant begin = from.atStartOfDay(team.zone()).toInstant();
    Instant end = from.plusDays(days).atStartOfDay(team.zone()).toInstant();
    Map<Instant, Integer> all = new HashMap<>(callbacks.promised(team.id(), begin, end));
    Map<Instant, Integer> spoken =
        new HashMap<>(callbacks.promised(team.id(), begin, end, caller.language()));
    if (but != null && but.state() == State.OPEN && but.promise().teamId().equals(team.id())) {
      all.merge(but.promise().slot().from(), -1, Integer::sum);
      if (but.language().equals(caller.language())) {
        spoken.merge(but.promise().slot().from(), -1, Integer::sum);
      }
    }
    return new TeamTimes(
        team,
        calendars.week(team, from),
        new OpenQuarters(
            grid,
            calendars.duties(team, from, from.plusDays(days)),
            OpenQuarters.bySlot(grid, all),
            caller.language(),
            OpenQuarters.bySlot(grid, spoken),
            lengths.of(team.id()),
            settings.keptForNow()),
        caller.customerClass(),
        now(),
        settings.now(),
        settings.searchDays());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
