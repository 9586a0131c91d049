package io.mittelpunkt.desk;

import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.desk.BoardView.Choice;
import io.mittelpunkt.scheduling.TechnicianDays;
import io.mittelpunkt.scheduling.TechnicianDays.TechnicianDay;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows dispatch a territory's day: who visits whom when, and what needs somebody. */
@Service
public class LookAtBoard {

  private final Territories territories;
  private final RegionalEvents regionalEvents;
  private final BoardVisits visits;
  private final TechnicianDays technicianDays;
  private final BoardRows rows;
  private final BoardProposals proposals;
  private final BoardWords words;
  private final MovableClock clock;

  LookAtBoard(
      Territories territories,
      RegionalEvents regionalEvents,
      BoardVisits visits,
      TechnicianDays technicianDays,
      BoardRows rows,
      BoardProposals proposals,
      BoardWords words,
      MovableClock clock) {
    this.territories = territories;
    this.regionalEvents = regionalEvents;
    this.visits = visits;
    this.technicianDays = technicianDays;
    this.rows = rows;
    this.proposals = proposals;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Shows it.
   *
   * @param wanted the territory; null or unknown: the first by name
   * @param wantedDay the day, in the territory's zone; null: today
   */
  @Transactional(readOnly = true)
  public BoardView look(@Nullable String wanted, @Nullable LocalDate wantedDay) {
    List<Territory> all = territories.all();
    Territory territory =
        all.stream()
            .filter(it -> it.id().equals(wanted))
            .findFirst()
            .orElse(all.isEmpty() ? null : all.get(0));
    ZoneId zone = territory == null ? HomeZone.ID : territory.zone();
    Instant now = clock.instant();
    LocalDate day = wantedDay == null ? LocalDate.ofInstant(now, zone) : wantedDay;
    List<BoardVisit> ofDay = territory == null ? List.of() : visits.ofDay(territory.id(), day);
    List<TechnicianDay> onDuty = territory == null ? List.of() : technicianDays.of(territory, day);
    Set<String> shown = onDuty.stream().map(it -> it.technician().id()).collect(Collectors.toSet());
    BoardAxis axis = BoardAxis.of(day, zone, seen(ofDay));
    return new BoardView(
        all.stream().map(it -> new Choice(it.id(), it.name())).toList(),
        territory == null ? null : new Choice(territory.id(), territory.name()),
        new BoardView.Day(
            day.toString(),
            words.day(day),
            day.minusDays(1).toString(),
            day.plusDays(1).toString()),
        territory == null
            ? List.of()
            : regionalEvents.lasting(territory.id(), now).stream()
                .map(it -> words.lasting(it, zone))
                .toList(),
        axis.ticks(),
        axis.xInSight(now),
        onDuty.stream().map(it -> rows.row(it, ofDay, axis, zone, now)).toList(),
        ofDay.stream()
            .filter(it -> it.state().isOpen() || it.state() == State.HELD)
            .filter(it -> it.planned() == null || !shown.contains(it.planned().technicianId()))
            .map(it -> words.line(it, zone, words.needs(it)))
            .toList(),
        ofDay.stream()
            .filter(it -> it.isAtRisk(now))
            .map(it -> words.line(it, zone, words.risk(it, zone, now)))
            .toList(),
        visits.withoutTerritory(dayOf(day)).stream()
            .map(it -> words.line(it, HomeZone.ID, words.state(it.state())))
            .toList(),
        territory == null ? null : proposals.of(territory, day).orElse(null),
        onDuty.stream()
            .flatMap(it -> it.technician().skills().stream())
            .sorted()
            .distinct()
            .toList());
  }

  private static Stream<TimeWindow> seen(List<BoardVisit> visits) {
    return Stream.concat(
        visits.stream().map(BoardVisit::window),
        visits.stream().filter(it -> it.planned() != null).map(it -> it.planned().during()));
  }

  private static TimeWindow dayOf(LocalDate day) {
    return new TimeWindow(
        day.atStartOfDay(HomeZone.ID).toInstant(),
        day.plusDays(1).atStartOfDay(HomeZone.ID).toInstant());
  }
}
