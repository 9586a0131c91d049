package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a technician is absent; each day on which he was to visit somebody is planned again.
 */
@Service
public class ReportAbsence {

  /** Longer absences are a change of shifts. */
  public static final int LONGEST_DAYS = 60;

  private static final Set<String> REASONS = Set.of("sick", "leave", "training", "other");

  private final Technicians technicians;
  private final Territories territories;
  private final Visits visits;
  private final DayBook dayBook;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  ReportAbsence(
      Technicians technicians,
      Territories territories,
      Visits visits,
      DayBook dayBook,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.technicians = technicians;
    this.territories = territories;
    this.visits = visits;
    this.dayBook = dayBook;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Notes it. On the first day he is absent from now on, when that day is today.
   *
   * @param from the first day, in his territory's zone
   * @param to the last day
   * @param reason {@code sick}, {@code leave}, {@code training} or {@code other}
   * @param by who noted it
   * @return why it was not noted: {@code noSuchTechnician}, {@code notAReason}, {@code notAPeriod}
   *     (over, backwards or longer than {@link #LONGEST_DAYS}); empty when it was
   */
  @Transactional
  public Optional<String> report(
      String technicianId, LocalDate from, LocalDate to, String reason, String by) {
    Optional<Technician> technician = technicians.find(technicianId);
    if (technician.isEmpty()) {
      return Optional.of("noSuchTechnician");
    }
    if (!REASONS.contains(reason)) {
      return Optional.of("notAReason");
    }
    Territory territory = territories.find(technician.get().territoryId()).orElseThrow();
    ZoneId zone = territory.zone();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (to.isBefore(from) || to.isBefore(today) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
      return Optional.of("notAPeriod");
    }
    LocalDate first = from.isBefore(today) ? today : from;
    Instant begin = first.atStartOfDay(zone).toInstant();
    TimeWindow during =
        new TimeWindow(
            begin.isBefore(now) ? now : begin, to.plusDays(1).atStartOfDay(zone).toInstant());
    first.datesUntil(to.plusDays(1)).forEach(day -> dayBook.touched(territory.id(), day));
    technicians.noteAbsence(Ids.next("AB"), technicianId, during, reason, by, now);
    first
        .datesUntil(to.plusDays(1))
        .filter(day -> isToVisit(technicianId, territory, day))
        .forEach(day -> events.publishEvent(new DayChanged(territory.id(), day, "absence")));
    return Optional.empty();
  }

  private boolean isToVisit(String technicianId, Territory territory, LocalDate day) {
    return visits.ofDay(territory.id(), day).stream()
        .anyMatch(it -> it.planned() != null && it.planned().technicianId().equals(technicianId));
  }
}
