package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEventDeclared;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that something delays a whole territory. Each customer who still waits for a visit today is
 * told once, whatever else becomes of his visit.
 */
@Service
public class DeclareRegionalEvent {

  private static final Set<String> KINDS = Set.of("storm", "flood", "outage", "roads");
  private static final Duration LONGEST_DELAY = Duration.ofHours(8);
  private static final Duration LONGEST = Duration.ofDays(3);

  private final Territories territories;
  private final RegionalEvents regionalEvents;
  private final DayBook dayBook;
  private final Visits visits;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  DeclareRegionalEvent(
      Territories territories,
      RegionalEvents regionalEvents,
      DayBook dayBook,
      Visits visits,
      Outbox outbox,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.territories = territories;
    this.regionalEvents = regionalEvents;
    this.dayBook = dayBook;
    this.visits = visits;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Says it, from now on.
   *
   * @param kind {@code storm}, {@code flood}, {@code outage} or {@code roads}
   * @param delay by how much visits are later
   * @param until until when
   * @param by who said it
   * @return why it was not taken: {@code noSuchTerritory}, {@code notAKind}, {@code notADelay}
   *     (below a minute, above eight hours), {@code notAnEnd} (past, or in more than three days),
   *     {@code lastsAlready} (one of its kind does, as bad and as long); empty when it was
   */
  @Transactional
  public Optional<String> declare(
      String territoryId, String kind, Duration delay, Instant until, String by) {
    Optional<Territory> territory = territories.find(territoryId);
    Instant now = clock.instant();
    if (territory.isEmpty()) {
      return Optional.of("noSuchTerritory");
    }
    if (!KINDS.contains(kind)) {
      return Optional.of("notAKind");
    }
    if (delay.toMinutes() < 1 || delay.compareTo(LONGEST_DELAY) > 0) {
      return Optional.of("notADelay");
    }
    if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
      return Optional.of("notAnEnd");
    }
    LocalDate today = LocalDate.ofInstant(now, territory.get().zone());
    dayBook.lock(territoryId, today);
    if (regionalEvents.lasting(territoryId, now).stream()
        .anyMatch(it -> it.kind().equals(kind) && isNoNews(it, delay, until))) {
      return Optional.of("lastsAlready");
    }
    RegionalEvent event =
        new RegionalEvent(Ids.next("RE"), territoryId, kind, delay, new TimeWindow(now, until));
    regionalEvents.declare(event, by, now);
    visits.ofDay(territoryId, today).stream()
        .filter(it -> isDelayed(it, event))
        .forEach(it -> tell(it, event));
    events.publishEvent(new DayChanged(territoryId, today, "event"));
    events.publishEvent(new RegionalEventDeclared(event));
    return Optional.empty();
  }

  /** What gets worse, or takes longer, is declared anew. */
  private static boolean isNoNews(RegionalEvent lasting, Duration delay, Instant until) {
    return lasting.delay().compareTo(delay) >= 0 && !lasting.during().to().isBefore(until);
  }

  private static boolean isDelayed(Visit visit, RegionalEvent event) {
    return (visit.state() == State.BOOKED || visit.state() == State.ON_THE_WAY)
        && visit.orderId() != null
        && visit.customerId() != null
        && visit.windowFrom().isBefore(event.during().to());
  }

  /** The key is the customer's: with two visits he is told once. */
  private void tell(Visit visit, RegionalEvent event) {
    outbox.put(
        Notice.toCustomer(
            event.id() + ":" + visit.customerId(),
            visit.orderId(),
            visit.customerId(),
            "regionalDelay",
            Map.of(
                "order", visit.orderId(),
                "reason", event.kind(),
                "minutes", String.valueOf(event.delay().toMinutes()),
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString())));
  }
}
