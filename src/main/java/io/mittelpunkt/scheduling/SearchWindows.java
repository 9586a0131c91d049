package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds the windows that a plan can keep, the one that suits best first (P7). Looking holds
 * nothing: a window is checked again when it is chosen.
 */
@Service
public class SearchWindows {

  /** What the visit is called while it is none. */
  private static final String NONE_YET = "search";

  private final VisitNeeds needs;
  private final Orders orders;
  private final Visits visits;
  private final DayBook dayBook;
  private final VisitWindows windows;
  private final VisitSettings settings;
  private final FindPlaces findPlaces;
  private final BestWindows bestWindows;

  SearchWindows(
      VisitNeeds needs,
      Orders orders,
      Visits visits,
      DayBook dayBook,
      VisitWindows windows,
      VisitSettings settings,
      FindPlaces findPlaces,
      BestWindows bestWindows) {
    this.needs = needs;
    this.orders = orders;
    this.visits = visits;
    this.dayBook = dayBook;
    this.windows = windows;
    this.settings = settings;
    this.findPlaces = findPlaces;
    this.bestWindows = bestWindows;
  }

  /**
   * What was found.
   *
   * @param windows the best first; empty when there is none
   * @param why why there is none: {@code noTerritory}, {@code noSkill} or {@code full}; null else
   */
  public record Found(List<OfferedWindow> windows, @Nullable String why) {

    private Found without(@Nullable TimeWindow agreed) {
      List<OfferedWindow> others =
          windows.stream().filter(it -> !it.window().equals(agreed)).toList();
      return new Found(others, why == null && others.isEmpty() ? "full" : why);
    }
  }

  /**
   * Searches.
   *
   * @param address where the visit is
   * @param work what is to be done
   * @param wish what the customer would like
   */
  public Found search(PostalAddress address, VisitWork work, Wish wish) {
    return needs
        .site(address)
        .map(site -> at(site, work, wish))
        .orElseGet(() -> new Found(List.of(), "noTerritory"));
  }

  /**
   * Searches for the visit of an order, at its address and for its work; the window that is agreed
   * already is no other one.
   */
  public Found searchFor(String orderId, Wish wish) {
    Optional<VisitNeed> need = needs.of(orders.get(orderId));
    TimeWindow agreed = visits.openOf(orderId).map(Visit::window).orElse(null);
    return need.map(it -> at(it.site(), it.work(), wish))
        .map(it -> it.without(agreed))
        .orElseGet(() -> new Found(List.of(), "noTerritory"));
  }

  /** Searches where we work. */
  Found at(Site site, VisitWork work, Wish wish) {
    Territory territory = site.territory();
    String language = wish.language() == null ? work.language() : wish.language();
    List<RankedWindow> ranked = new ArrayList<>();
    boolean skilled = false;
    int ahead = 0;
    for (DayProblem day : dayBook.of(territory, firstDay(territory, wish), settings.searchDays())) {
      skilled |= day.workdays().stream().anyMatch(it -> it.skills().containsAll(work.skills()));
      List<TimeWindow> open = windows.open(day.day(), territory.zone());
      if (!open.isEmpty() && !day.workdays().isEmpty()) {
        Stop visit = stop(site, work, language, open.get(0));
        int later = ahead;
        findPlaces
            .in(day, visit, open)
            .forEach(
                it ->
                    ranked.add(RankedWindow.of(day, it, wish, language, later, territory.zone())));
      }
      ahead++;
    }
    if (ranked.isEmpty()) {
      return new Found(List.of(), skilled ? "full" : "noSkill");
    }
    ranked.sort(RankedWindow.BEST_FIRST);
    return new Found(
        bestWindows.of(ranked, it -> stop(site, work, language, it)).stream()
            .map(it -> new OfferedWindow(it.window(), it.planned()))
            .toList(),
        null);
  }

  /** A day that is wished is looked at, however far ahead it is. */
  private LocalDate firstDay(Territory territory, Wish wish) {
    LocalDate today = windows.today(territory.zone());
    LocalDate first =
        wish.notBefore() == null || wish.notBefore().isBefore(today) ? today : wish.notBefore();
    LocalDate day = wish.day();
    return day == null || day.isBefore(first.plusDays(settings.searchDays())) ? first : day;
  }

  private static Stop stop(
      Site site, VisitWork work, @Nullable String language, TimeWindow window) {
    return new VisitNeed(null, null, null, site, work.spokenIn(language)).stop(NONE_YET, window);
  }
}
