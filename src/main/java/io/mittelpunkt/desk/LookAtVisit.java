package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows dispatch one visit. */
@Service
public class LookAtVisit {

  private final BoardVisits visits;
  private final Territories territories;
  private final Technicians technicians;
  private final BoardWords words;
  private final DeskTexts texts;
  private final MovableClock clock;

  LookAtVisit(
      BoardVisits visits,
      Territories territories,
      Technicians technicians,
      BoardWords words,
      DeskTexts texts,
      MovableClock clock) {
    this.visits = visits;
    this.territories = territories;
    this.technicians = technicians;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  /** Shows it; empty when there is none with that id. */
  @Transactional(readOnly = true)
  public Optional<VisitView> look(String visitId) {
    return visits.find(visitId).map(this::view);
  }

  private VisitView view(BoardVisit visit) {
    Instant now = clock.instant();
    ZoneId zone =
        Optional.ofNullable(visit.territoryId())
            .flatMap(territories::find)
            .map(Territory::zone)
            .orElse(HomeZone.ID);
    return new VisitView(
        visit.id(),
        visit.orderId(),
        visit.territoryId(),
        LocalDate.ofInstant(visit.window().from(), zone).toString(),
        words.whose(visit),
        words.work(visit),
        visit.address() == null ? "" : visit.address(),
        words.dayAndTimes(visit.window(), zone),
        words.state(visit.state()),
        visit.planned() == null
            ? texts.get("board.unassigned.none")
            : texts.filled(
                "visit.planned",
                technicians
                    .find(visit.planned().technicianId())
                    .map(Technician::name)
                    .orElse(visit.planned().technicianId()),
                words.times(visit.planned().during(), zone)),
        words.needs(visit),
        visit.isAtRisk(now) ? words.risk(visit, zone, now) : null);
  }
}
