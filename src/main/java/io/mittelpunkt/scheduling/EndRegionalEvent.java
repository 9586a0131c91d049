package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEventEnded;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that what delayed a territory is over sooner than it was declared. */
@Service
public class EndRegionalEvent {

  private final Territories territories;
  private final RegionalEvents regionalEvents;
  private final DayBook dayBook;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  EndRegionalEvent(
      Territories territories,
      RegionalEvents regionalEvents,
      DayBook dayBook,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.territories = territories;
    this.regionalEvents = regionalEvents;
    this.dayBook = dayBook;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Says it.
   *
   * @param eventId from outside
   * @return why it was not taken: {@code noSuchEvent} (there is none, or it was over before); empty
   *     when it was
   */
  @Transactional
  public Optional<String> end(String eventId) {
    Optional<RegionalEvent> found = regionalEvents.find(eventId);
    if (found.isEmpty()) {
      return Optional.of("noSuchEvent");
    }
    String territory = found.get().territoryId();
    ZoneId zone = territories.find(territory).map(it -> it.zone()).orElse(HomeZone.ID);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    dayBook.lock(territory, today);
    if (regionalEvents.lasting(territory, now).stream().noneMatch(it -> it.id().equals(eventId))) {
      return Optional.of("noSuchEvent");
    }
    regionalEvents.end(eventId, now);
    events.publishEvent(new DayChanged(territory, today, "eventOver"));
    events.publishEvent(new RegionalEventEnded(found.get()));
    return Optional.empty();
  }
}
