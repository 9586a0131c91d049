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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  /** How long before the end of his window a customer hears that nobody has his visit. */
  public static final Duration LEAD = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(WatchDay.class);

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

  /**
   * Looks at today everywhere. What fails of one visit keeps nobody from the others; it is thrown
   * when all were looked at.
   */
  public void watch() {
    Failures failures = new Failures();
    for (Territory territory : territories.all()) {
      failures.of(territory.id(), () -> watch(territory, failures));
    }
    failures.rethrow();
  }

  private void watch(Territory territory, Failures failures) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, territory.zone());
    // When the window is over, the customer is told something else.
    List<Visit> open =
        visits.ofDay(territory.id(), today).stream()
            .filter(WatchDay::isToCome)
            .filter(visit -> visit.windowTo().isAfter(now))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    for (Visit visit : open) {
      if (visit.planned() == null && visit.windowTo().minus(LEAD).isBefore(now)) {
        failures.of(visit.id(), () -> noteRisk.noteNobody(visit.id()));
      }
    }
    Map<String, Instant> expected = projectDay.expectedStarts(territory, today);
    for (Visit visit : open) {
      Instant start = expected.get(visit.id());
      if (start != null && isAtRiskOrWas(visit, start)) {
        failures.of(visit.id(), () -> noteRisk.note(visit.id(), start));
      }
    }
  }

  /** Who was told that it gets later is also told when it gets sooner again. */
  private static boolean isAtRiskOrWas(Visit visit, Instant start) {
    return start.isAfter(visit.windowTo().minus(MARGIN)) || visit.progress().delayToldAt() != null;
  }

  private static boolean isToCome(Visit visit) {
    return visit.state() == State.BOOKED || visit.state() == State.ON_THE_WAY;
  }

  /** What failed in one look; of the customers only ids are named. */
  private static final class Failures {

    private @Nullable RuntimeException first;

    void of(String id, Runnable look) {
      try {
        look.run();
      } catch (RuntimeException e) {
        LOG.error("Looking for delays failed at {}", id, e);
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }

    void rethrow() {
      if (first != null) {
        throw first;
      }
    }
  }
}
