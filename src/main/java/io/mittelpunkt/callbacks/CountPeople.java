package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.callbacks.routing.Lending;
import io.mittelpunkt.callbacks.routing.TeamWeek;
import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * On whom a team's promises count: its own people, and those whom its neighbours lend it while a
 * regional event strikes it.
 */
@Component
class CountPeople {

  private final TeamCalendars calendars;
  private final Teams teams;
  private final RegionalEvents events;

  CountPeople(TeamCalendars calendars, Teams teams, RegionalEvents events) {
    this.calendars = calendars;
    this.teams = teams;
    this.events = events;
  }

  /** Who is there when, as {@link TeamCalendars#duties}, as far as is known at a moment. */
  List<Duty> of(Team team, TeamWeek week, LocalDate from, LocalDate to, Instant now) {
    List<Duty> own = calendars.duties(team, week, from, to);
    Map<String, TimeWindow> struck = struck(now);
    if (struck.isEmpty() || team.isPool()) {
      return own;
    }
    TimeWindow event = struck.get(team.id());
    if (event == null) {
      return helps(team, struck).map(it -> Lending.kept(own, struck.get(it))).orElse(own);
    }
    Stream<Duty> lent =
        teams.neighbours(team.id()).stream()
            .filter(it -> helps(it, struck).filter(team.id()::equals).isPresent())
            .map(it -> calendars.duties(it, calendars.week(it, from), from, to))
            .flatMap(duties -> Lending.lent(duties, event).stream());
    return Stream.concat(own.stream(), lent).toList();
  }

  /** The teams whose regions an event strikes, and how long the newest of each lasts. */
  private Map<String, TimeWindow> struck(Instant now) {
    Map<String, TimeWindow> struck = new LinkedHashMap<>();
    List<RegionalEvent> lasting = events.lasting(now);
    if (!lasting.isEmpty()) {
      for (Team team : teams.all()) {
        lasting.stream()
            .filter(event -> event.territoryId().equals(team.territoryId()))
            .findFirst()
            .ifPresent(event -> struck.put(team.id(), event.during()));
      }
    }
    return struck;
  }

  /** Whom a team lends people to: one struck team, and none while it is struck itself. */
  private Optional<String> helps(Team team, Map<String, TimeWindow> struck) {
    if (team.isPool() || struck.containsKey(team.id())) {
      return Optional.empty();
    }
    return struck.keySet().stream()
        .filter(one -> teams.neighbours(one).stream().anyMatch(it -> it.id().equals(team.id())))
        .findFirst();
  }
}
