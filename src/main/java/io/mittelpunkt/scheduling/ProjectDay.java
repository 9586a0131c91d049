package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.ProjectArrivals;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Taps;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When each of a day's visits will begin as things stand, by what the technicians told so far. */
@Component
public class ProjectDay {

  private final DayBook dayBook;
  private final TechnicianRoutes routes;
  private final RegionalEvents regionalEvents;
  private final ProjectArrivals arrivals;
  private final MovableClock clock;

  ProjectDay(
      DayBook dayBook,
      TechnicianRoutes routes,
      RegionalEvents regionalEvents,
      Travel travel,
      MovableClock clock) {
    this.dayBook = dayBook;
    this.routes = routes;
    this.regionalEvents = regionalEvents;
    this.arrivals = new ProjectArrivals(travel);
    this.clock = clock;
  }

  /**
   * By the visit's id; who has begun or is planned nowhere is not in it.
   *
   * @param today in the territory's zone
   */
  public Map<String, Instant> expectedStarts(Territory territory, LocalDate today) {
    DayProblem day = dayBook.of(territory, today, 1).get(0);
    List<Visit> visits =
        day.workdays().stream()
            .map(Workday::technicianId)
            .flatMap(technician -> routes.of(technician, today).stream())
            .filter(visit -> visit.site() != null && visit.planned() != null)
            .toList();
    Map<String, Instant> onTheWay = new HashMap<>();
    Map<String, Instant> begun = new HashMap<>();
    Map<String, Instant> ended = new HashMap<>();
    for (Visit visit : visits) {
      switch (visit.state()) {
        case BOOKED, HELD -> {
          // Waits for its turn.
        }
        case ON_THE_WAY -> onTheWay.put(visit.id(), orNow(visit.progress().onTheWayAt()));
        case BEGUN -> begun.put(visit.id(), orNow(visit.progress().arrivedAt()));
        default -> ended.put(visit.id(), clock.instant());
      }
    }
    return arrivals.expectedStarts(
        withPlaces(day, visits), new Taps(onTheWay, begun, ended, delay(territory)));
  }

  /** Where somebody was last is where he sets out from: visits that are over count too. */
  private static DayProblem withPlaces(DayProblem day, List<Visit> visits) {
    List<Stop> stops =
        Stream.concat(
                day.stops().stream(),
                visits.stream().filter(visit -> isOver(visit.state())).map(ProjectDay::stop))
            .toList();
    return new DayProblem(day.territoryId(), day.day(), day.now(), day.workdays(), stops);
  }

  private static boolean isOver(State state) {
    return state == State.DONE || state == State.NOT_DONE;
  }

  private static Stop stop(Visit visit) {
    return new Stop(
        visit.id(),
        Objects.requireNonNull(visit.site()).place(),
        visit.work().skills(),
        visit.work().expected(),
        visit.work().spread(),
        visit.window(),
        visit.work().urgency(),
        null,
        null,
        true,
        true,
        visit.planned());
  }

  private Instant orNow(@Nullable Instant instant) {
    return instant == null ? clock.instant() : instant;
  }

  private Duration delay(Territory territory) {
    return regionalEvents.lasting(territory.id(), clock.instant()).stream()
        .map(RegionalEvent::delay)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
