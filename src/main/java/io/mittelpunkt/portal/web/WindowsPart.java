package io.mittelpunkt.portal.web;

import io.mittelpunkt.scheduling.OfferedWindow;
import io.mittelpunkt.scheduling.SearchWindows;
import io.mittelpunkt.scheduling.VisitWindows;
import io.mittelpunkt.scheduling.Wish;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The windows that can be kept: those that suit best, and all of them by day (P7). */
@Component
class WindowsPart {

  private static final int SUGGESTED = 3;

  /** So many days stand open; the rest is one click away. */
  private static final int DAYS_AT_ONCE = 5;

  private final SearchWindows searchWindows;
  private final MovableClock clock;

  WindowsPart(SearchWindows searchWindows, MovableClock clock) {
    this.searchWindows = searchWindows;
    this.clock = clock;
  }

  /**
   * What can be chosen.
   *
   * @param best those that suit best, the best first
   * @param days the first days on which something is free
   * @param later the days after them
   */
  record View(List<WindowInWords> best, List<Day> days, List<Day> later) {

    public boolean isEmpty() {
      return best.isEmpty();
    }

    /** Whether something is free on a day. */
    boolean has(String date) {
      return days.stream().anyMatch(day -> day.date().equals(date))
          || later.stream().anyMatch(day -> day.date().equals(date));
    }
  }

  /**
   * A day with its windows, the earliest first.
   *
   * @param date the day, as a machine reads it
   */
  record Day(String date, String name, List<WindowInWords> windows) {}

  /** What is free now; looking at it holds nothing. */
  View of(OpenedOrder opened, Wish wish) {
    return of(opened, searchWindows.searchFor(opened.id(), planned(wish, opened)).windows());
  }

  /** What was found, the best first. */
  View of(OpenedOrder opened, List<OfferedWindow> found) {
    List<WindowInWords> words =
        found.stream().map(offer -> WindowInWords.of(offer.window(), opened)).distinct().toList();
    List<Day> days = byDay(words);
    int open = Math.min(DAYS_AT_ONCE, days.size());
    return new View(
        words.subList(0, Math.min(SUGGESTED, words.size())),
        days.subList(0, open),
        days.subList(open, days.size()));
  }

  /** A day that nobody plans yet, or any more, is no help in the search. */
  private Wish planned(Wish wish, OpenedOrder opened) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), opened.zone());
    LocalDate day = wish.day();
    boolean known =
        day == null
            || !day.isBefore(today)
                && !day.isAfter(today.plusDays(VisitWindows.LONGEST_AHEAD_DAYS));
    return known ? wish : new Wish(wish.notBefore(), null, wish.part(), wish.language());
  }

  private static List<Day> byDay(List<WindowInWords> words) {
    Map<String, List<WindowInWords>> byDate = new TreeMap<>();
    words.forEach(it -> byDate.computeIfAbsent(it.date(), date -> new ArrayList<>()).add(it));
    List<Day> days = new ArrayList<>();
    byDate.forEach(
        (date, windows) ->
            days.add(
                new Day(
                    date,
                    windows.get(0).day(),
                    windows.stream().sorted(Comparator.comparing(WindowInWords::value)).toList())));
    return days;
  }
}
