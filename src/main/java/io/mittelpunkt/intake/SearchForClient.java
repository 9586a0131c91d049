package io.mittelpunkt.intake;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.OfferedWindow;
import io.mittelpunkt.scheduling.SearchWindows;
import io.mittelpunkt.scheduling.SearchWindows.Found;
import io.mittelpunkt.scheduling.VisitWork;
import io.mittelpunkt.scheduling.Wish;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds time slots while a client waits. Searching is thinking, so few do it at a time: who books,
 * and the customers' pages, need the processors too.
 */
@Service
public class SearchForClient {

  private static final int AT_A_TIME = 8;

  private final SearchWindows searchWindows;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  SearchForClient(SearchWindows searchWindows) {
    this.searchWindows = searchWindows;
  }

  /**
   * What was found.
   *
   * @param slots the time slots, the best first
   * @param asRequested whether they lie in what was requested
   * @param why why there is none: {@code noTerritory}, {@code noSkill} or {@code full}; null else
   */
  public record Slots(List<TimeWindow> slots, boolean asRequested, @Nullable String why) {}

  /**
   * Finds the slots in what is requested; where there is none, what else can be had.
   *
   * @param language in which the customer wishes to be spoken with, if he does
   * @param requested the times that are requested; empty: any
   */
  public Slots search(
      PostalAddress address,
      VisitWork work,
      @Nullable String language,
      List<TimeWindow> requested) {
    places.acquireUninterruptibly();
    try {
      return find(address, work, language, requested);
    } finally {
      places.release();
    }
  }

  private Slots find(
      PostalAddress address,
      VisitWork work,
      @Nullable String language,
      List<TimeWindow> requested) {
    List<LocalDate> firstDays =
        requested.stream()
            .map(it -> LocalDate.ofInstant(it.from(), HomeZone.ID))
            .distinct()
            .toList();
    List<Found> found =
        (firstDays.isEmpty() ? Stream.of((LocalDate) null) : firstDays.stream())
            .map(it -> searchWindows.search(address, work, new Wish(it, null, null, language)))
            .toList();
    List<TimeWindow> all =
        found.stream()
            .flatMap(it -> it.windows().stream())
            .map(OfferedWindow::window)
            .distinct()
            .toList();
    List<TimeWindow> inside = all.stream().filter(it -> lies(it, requested)).toList();
    return inside.isEmpty()
        ? new Slots(all, false, all.isEmpty() ? found.get(0).why() : null)
        : new Slots(inside, true, null);
  }

  private static boolean lies(TimeWindow slot, List<TimeWindow> requested) {
    return requested.isEmpty()
        || requested.stream()
            .anyMatch(it -> !slot.from().isBefore(it.from()) && !slot.to().isAfter(it.to()));
  }
}
