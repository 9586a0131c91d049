package io.mittelpunkt.notices;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Holds back what need not be said now: {@code notice.<template>.pausedIn} names when, {@code
 * regionalEvent} (reminders and offers, while an event lasts where the customer lives) and {@code
 * night} (in his zone). Promises, changes, apologies and answers are never so marked.
 */
@Component
class HoldBack {

  /** An event may end before its time, and one may be declared anew: so often it is looked at. */
  static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

  /** One that may leave is on its way: whoever was told something after it waits so long. */
  private static final Duration NEXT = Duration.ofSeconds(2);

  private final MessageSource texts;
  private final Outbox outbox;
  private final Customers customers;
  private final RegionalEvents regionalEvents;
  private final WhereCustomersLive whereCustomersLive;
  private final List<HeldBackNotices> tellers;
  private final MovableClock clock;
  private final LocalTime nightBegins;
  private final LocalTime nightEnds;

  HoldBack(
      MessageSource texts,
      Outbox outbox,
      Customers customers,
      RegionalEvents regionalEvents,
      WhereCustomersLive whereCustomersLive,
      List<HeldBackNotices> tellers,
      MovableClock clock,
      @Value("${mittelpunkt.calls.night-begins}") LocalTime nightBegins,
      @Value("${mittelpunkt.calls.night-ends}") LocalTime nightEnds) {
    this.texts = texts;
    this.outbox = outbox;
    this.customers = customers;
    this.regionalEvents = regionalEvents;
    this.whereCustomersLive = whereCustomersLive;
    this.tellers = tellers;
    this.clock = clock;
    this.nightBegins = nightBegins;
    this.nightEnds = nightEnds;
  }

  /** Whether a template is ever held back; the others leave at once, whatever waits. */
  boolean concerns(Notice notice) {
    return notice.customerId() != null && !pausedIn(notice).isEmpty();
  }

  /** When to look again at a notice that must not leave now; empty: it may. */
  Optional<Instant> until(Notice notice) {
    Instant now = clock.instant();
    return pausedUntil(notice, now)
        .or(
            () ->
                outbox.anyHeldBackBefore(notice, it -> leavesBefore(it, notice, now))
                    ? Optional.of(now.plus(NEXT))
                    : Optional.empty());
  }

  private Optional<Instant> pausedUntil(Notice notice, Instant now) {
    List<String> pausedIn = pausedIn(notice);
    Stream<Instant> event =
        pausedIn.contains("regionalEvent") ? endOfEvents(notice.customerId()) : Stream.empty();
    Stream<Instant> morning =
        pausedIn.contains("night") ? morning(notice.customerId(), now) : Stream.empty();
    return Stream.concat(event, morning)
        .max(Instant::compareTo)
        .map(end -> end.isBefore(now.plus(LOOK_AGAIN)) ? end : now.plus(LOOK_AGAIN));
  }

  /** Those held back together for one cause leave in the order in which they were told. */
  private boolean leavesBefore(Notice earlier, Notice notice, Instant now) {
    return !Collections.disjoint(pausedIn(earlier), pausedIn(notice))
        && pausedUntil(earlier, now).isEmpty();
  }

  /** Whether whoever told it still says so. */
  boolean stillTrue(Notice notice) {
    return tellers.stream().allMatch(it -> it.stillTrue(notice));
  }

  private Stream<Instant> endOfEvents(String customerId) {
    return whereCustomersLive.territoryOf(customerId).stream()
        .flatMap(it -> regionalEvents.lasting(it, clock.instant()).stream())
        .map(RegionalEvent::during)
        .map(it -> it.to());
  }

  private Stream<Instant> morning(String customerId, Instant now) {
    ZonedDateTime there = now.atZone(customers.get(customerId).zone());
    LocalTime time = there.toLocalTime();
    if (time.isBefore(nightEnds)) {
      return Stream.of(there.with(nightEnds).toInstant());
    }
    return time.isBefore(nightBegins)
        ? Stream.empty()
        : Stream.of(there.plusDays(1).with(nightEnds).toInstant());
  }

  private List<String> pausedIn(Notice notice) {
    String key = "notice." + notice.template() + ".pausedIn";
    return Arrays.stream(texts.getMessage(key, null, "", Locale.ENGLISH).split(","))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
