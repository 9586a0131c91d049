package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.scheduling.TechnicianRoutes;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.State;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A technician's day: the next stop, and all of them in their order. */
@Component
class TechnicianPage {

  private final TechnicianRoutes routes;
  private final StopWords words;
  private final NextContact contact;

  TechnicianPage(TechnicianRoutes routes, StopWords words, NextContact contact) {
    this.routes = routes;
    this.words = words;
    this.contact = contact;
  }

  /**
   * The page.
   *
   * @param technicianId whose it is: his taps are kept on the phone under it
   * @param name what he is called
   * @param day the day in words
   * @param tappable whether the day has come
   * @param over how many stops are behind him
   * @param next the next stop; null when none is left
   * @param contact whom he meets there, if anybody
   * @param stops all stops in their order
   */
  record View(
      String technicianId,
      String name,
      String day,
      boolean tappable,
      long over,
      @Nullable StopView next,
      @Nullable ContactView contact,
      List<StopView> stops) {}

  /** The page as it is now. */
  View of(OpenedDay opened, Locale language) {
    List<Visit> route = routes.of(opened.technician().id(), opened.day());
    List<StopView> stops =
        IntStream.range(0, route.size())
            .mapToObj(i -> words.of(route.get(i), i + 1, opened, language))
            .toList();
    Optional<Visit> next = next(route);
    return new View(
        opened.technician().id(),
        opened.technician().firstName(),
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(language)
            .format(opened.day()),
        opened.hasCome(),
        stops.stream().filter(stop -> !stop.isOpen()).count(),
        next.map(route::indexOf).map(stops::get).orElse(null),
        next.flatMap(visit -> contact.of(visit, opened, language)).orElse(null),
        stops);
  }

  /** Where he is or drives to, else the first that is left. */
  private static Optional<Visit> next(List<Visit> route) {
    return first(route, State.BEGUN)
        .or(() -> first(route, State.ON_THE_WAY))
        .or(() -> first(route, State.BOOKED));
  }

  private static Optional<Visit> first(List<Visit> route, State state) {
    return route.stream().filter(visit -> visit.state() == state).findFirst();
  }
}
