package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Looks at today's visits, each minute, for those that will not begin inside their window as things
 * stand (P7). Any node may look, and several at once: what is at risk is written down under the
 * visit's lock, once.
 */
@Service
public class WatchDay {

  /** Who would come in the last moments of a window comes after it as often as not. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private final Territories territories;
  private final Visits visits;
  private final ProjectDay projectDay;
  private final NoteRisk noteRisk;
  private final MovableClock clock;

  WatchDay(
      Territories territories,
      Visits visits,
      ProjectDay projectDay,
      NoteRisk noteRisk,
      MovableClock clock) {
    this.territories = territories;
    this.visits = visits;
    this.projectDay = projectDay;
    this.noteRisk = noteRisk;
    this.clock = clock;
  }

  /** Looks at today everywhere. */
  public void watch() {
    territories.all().forEach(this::watch);
  }

  private void watch(Territory territory) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, territory.zone());
    List<Visit> open =
        visits.ofDay(territory.id(), today).stream().filter(WatchDay::isToCome).toList();
    if (open.stream().noneMatch(visit -> visit.windowTo().isAfter(now))) {
      return;
    }
    Map<String, Instant> expected = projectDay.expectedStarts(territory, today);
    for (Visit visit : open) {
      Instant start = expected.get(visit.id());
      // When the window is over, the customer is told something else.
      if (start != null
          && visit.windowTo().isAfter(now)
          && start.isAfter(visit.windowTo().minus(MARGIN))) {
        noteRisk.note(visit.id(), start);
      }
    }
  }

  private static boolean isToCome(Visit visit) {
    return visit.planned() != null
        && (visit.state() == State.BOOKED || visit.state() == State.ON_THE_WAY);
  }
}
