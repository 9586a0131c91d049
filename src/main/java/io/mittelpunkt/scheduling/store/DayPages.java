package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the days that were read, so that a search reads one number of each day and not its visits:
 * it takes as long with 4,000 visits as with 1,000.
 */
@Component
class DayPages {

  /** Shifts have no version; who changes them waits so long until searches see it. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Some years of territories; beyond it old days are forgotten. */
  private static final int MOST = 2000;

  private record Key(String territoryId, LocalDate day) {}

  private final JdbcClient jdbc;
  private final StopRows stops;
  private final Technicians technicians;
  private final MovableClock clock;
  private final Map<Key, DayPage> kept = new ConcurrentHashMap<>();

  DayPages(JdbcClient jdbc, StopRows stops, Technicians technicians, MovableClock clock) {
    this.jdbc = jdbc;
    this.stops = stops;
    this.technicians = technicians;
    this.clock = clock;
  }

  /** A day as it is in the database now. */
  DayPage fresh(Territory territory, LocalDate day) {
    return read(territory, List.of(day), versions(territory, day, 1)).get(0);
  }

  /** Days in their order, read anew where their version says so. */
  List<DayPage> kept(Territory territory, LocalDate from, int days) {
    Map<LocalDate, Long> versions = versions(territory, from, days);
    Map<LocalDate, DayPage> pages = new TreeMap<>();
    List<LocalDate> stale = new ArrayList<>();
    for (LocalDate day : from.datesUntil(from.plusDays(days)).toList()) {
      DayPage page = kept.get(new Key(territory.id(), day));
      if (page != null && isGood(page, versions.getOrDefault(day, 0L))) {
        pages.put(day, page);
      } else {
        stale.add(day);
      }
    }
    if (!stale.isEmpty()) {
      List<DayPage> read = read(territory, stale, versions);
      read.forEach(it -> pages.put(it.day(), it));
      keep(read);
    }
    return List.copyOf(pages.values());
  }

  private boolean isGood(DayPage page, long version) {
    return page.version() == version && page.readAt().plus(LONGEST).isAfter(clock.instant());
  }

  /** What a transaction reads that writes may be its own, and be rolled back. */
  private void keep(List<DayPage> read) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return;
    }
    if (kept.size() > MOST) {
      kept.clear();
    }
    read.forEach(it -> kept.put(new Key(it.territoryId(), it.day()), it));
  }

  private List<DayPage> read(
      Territory territory, List<LocalDate> days, Map<LocalDate, Long> versions) {
    Instant now = clock.instant();
    Map<LocalDate, List<DayPage.Entry>> entries = stops.of(territory.id(), days);
    return days.stream()
        .map(
            it ->
                new DayPage(
                    territory.id(),
                    it,
                    versions.getOrDefault(it, 0L),
                    now,
                    technicians.working(territory, it),
                    entries.getOrDefault(it, List.of())))
        .toList();
  }

  /** Read before anything else: what changes meanwhile is read anew the next time. */
  private Map<LocalDate, Long> versions(Territory territory, LocalDate from, int days) {
    Map<LocalDate, Long> versions = new HashMap<>();
    jdbc.sql("select day, version from day_plan where territory_id = ? and day >= ? and day < ?")
        .params(territory.id(), from, from.plusDays(days))
        .query(
            row -> {
              versions.put(row.getObject(1, LocalDate.class), row.getLong(2));
            });
    return versions;
  }
}
