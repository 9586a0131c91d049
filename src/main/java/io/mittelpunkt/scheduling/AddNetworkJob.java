package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds an urgent job of the network, such as a cabinet to be mended. Nobody has it at first; the
 * day's new plan finds somebody, or proposes who could make room.
 */
@Service
public class AddNetworkJob {

  private static final int URGENT = 3;
  private static final Duration LONGEST = Duration.ofHours(8);

  private final VisitNeeds needs;
  private final Visits visits;
  private final DayBook dayBook;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  AddNetworkJob(
      VisitNeeds needs,
      Visits visits,
      DayBook dayBook,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.needs = needs;
    this.visits = visits;
    this.dayBook = dayBook;
    this.events = events;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is on its day. */
    record Added(Visit visit) implements Outcome {}

    /**
     * It is not: {@code noTerritory}, {@code notADuration} (below a minute, above eight hours),
     * {@code tooSoon} (the window is over).
     */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Adds it.
   *
   * @param takes how long it takes
   * @param skills what the technician must know
   * @param window in which it is to be begun
   */
  @Transactional
  public Outcome add(PostalAddress address, Duration takes, Set<String> skills, TimeWindow window) {
    if (takes.toMinutes() < 1 || takes.compareTo(LONGEST) > 0) {
      return new Outcome.Refused("notADuration");
    }
    if (!window.to().isAfter(clock.instant())) {
      return new Outcome.Refused("tooSoon");
    }
    Optional<Site> site = needs.site(address);
    if (site.isEmpty()) {
      return new Outcome.Refused("noTerritory");
    }
    Visit visit =
        new Visit(
            Ids.next("VI"),
            null,
            null,
            null,
            State.BOOKED,
            window,
            site.get(),
            new VisitWork("network", skills, takes, takes.dividedBy(4), URGENT, null, null),
            null,
            Progress.NONE);
    String territoryId = site.get().territory().id();
    dayBook.lock(territoryId, visit.day());
    visits.add(visit, clock.instant());
    dayBook.touched(territoryId, visit.day());
    events.publishEvent(new DayChanged(territoryId, visit.day(), "urgent"));
    return new Outcome.Added(visit);
  }
}
