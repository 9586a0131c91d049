package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.CallSlot;
import io.mittelpunkt.callbacks.CallTimes;
import io.mittelpunkt.callbacks.FindCallTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When one of us can call, as a customer chooses it. */
@Component
class CallTimesPart {

  private final FindCallTimes findCallTimes;

  CallTimesPart(FindCallTimes findCallTimes) {
    this.findCallTimes = findCallTimes;
  }

  /**
   * What can be chosen.
   *
   * @param team who calls
   * @param now whether the team can call now
   * @param open whether the team is open for him now
   * @param night whether it is night where he is: nobody calls
   * @param pool when the national team can call, where his own cannot now; null where it cannot
   * @param poolNow whether that is now
   * @param next the team's first free time
   * @param days the days on which something is free, each with its times
   */
  record View(
      String team,
      boolean now,
      boolean open,
      boolean night,
      @Nullable SlotInWords pool,
      boolean poolNow,
      @Nullable SlotInWords next,
      List<Day> days) {

    /** Whether there is nothing at all to choose. */
    public boolean isEmpty() {
      return !now && pool == null && next == null && days.isEmpty();
    }
  }

  /** A day with its times, the earliest first. */
  record Day(String date, String name, List<SlotInWords> slots) {}

  /** What is free now; looking at it keeps nothing. */
  View of(OpenedLink opened) {
    return of(opened, find(opened));
  }

  /** What is free now. */
  CallTimes find(OpenedLink opened) {
    return findCallTimes.of(
        opened.customer().id(), opened.zone(), opened.customer().language().getLanguage());
  }

  /** What was found. */
  View of(OpenedLink opened, CallTimes times) {
    return new View(
        times.team().name(),
        times.now() != null,
        times.open(),
        times.night(),
        words(times.pool(), opened),
        times.pool() != null && times.pool().atOnce(),
        words(times.nextOpening(), opened),
        byDay(times.slots(), opened));
  }

  private static @Nullable SlotInWords words(@Nullable CallSlot slot, OpenedLink opened) {
    return slot == null ? null : SlotInWords.of(slot.window(), opened);
  }

  private static List<Day> byDay(List<CallSlot> slots, OpenedLink opened) {
    Map<String, List<SlotInWords>> byDate = new TreeMap<>();
    slots.forEach(
        slot -> {
          SlotInWords words = SlotInWords.of(slot.window(), opened);
          byDate.computeIfAbsent(words.date(), date -> new ArrayList<>()).add(words);
        });
    List<Day> days = new ArrayList<>();
    byDate.forEach((date, words) -> days.add(new Day(date, words.get(0).day(), words)));
    return days;
  }
}
