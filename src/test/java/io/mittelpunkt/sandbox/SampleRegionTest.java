package io.mittelpunkt.sandbox;

import static io.mittelpunkt.sandbox.SampleStart.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The sample region as the service reads it. Rolled back, as in {@link FillDaysTest}. */
@StoppedEngine
@Transactional
class SampleRegionTest {

  private static final Travel TRAVEL = new GreatCircleTravel(HomeZone.ID);

  @Autowired JdbcTemplate jdbc;
  @Autowired Territories territories;
  @Autowired Technicians technicians;
  @Autowired Visits visits;

  @BeforeEach
  void start() {
    new SampleStart(jdbc).on(MONDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "10969, Berlin-Süd",
    "12045, Berlin-Süd",
    "12627, Berlin-Nord",
    "13353, Berlin-Nord",
    "14467, Berliner Umland",
    "17207, Berliner Umland",
    "17209, Berliner Umland"
  })
  void theDemosCustomersHaveATerritory(String postcode, String name) {
    assertThat(territories.of(postcode)).map(Territory::name).contains(name);
    assertThat(territories.locate(new PostalAddress("Dorfstraße 9", postcode, "Ort"))).isPresent();
  }

  @Test
  void nobodyWorksOnHelgoland() {
    assertThat(territories.of("27498")).isEmpty();
  }

  @Test
  void eachLanguageIsSpokenAndEachSkillKnownInEachTerritory() {
    for (Territory territory : own()) {
      var all = technicians.of(territory.id());
      assertThat(all).hasSize(12);
      assertThat(all.stream().flatMap(it -> it.languages().stream()))
          .contains("de", "en", "tr", "ar", "uk", "pl");
      assertThat(all.stream().flatMap(it -> it.skills().stream()))
          .contains("line", "socket", "vectoring", "measuring", "fibre");
    }
  }

  @Test
  void everyDayIsOneThatItsTechniciansCanDrive() {
    for (Territory territory : own()) {
      for (DayProblem day : twoWeeks(territory)) {
        day.workdays().forEach(it -> assertDrivable(it, day));
        assertThat(day.stops())
            .allMatch(
                stop ->
                    day.workdays().stream()
                        .anyMatch(it -> it.technicianId().equals(stop.assigned().technicianId())));
      }
    }
  }

  private static void assertDrivable(Workday workday, DayProblem day) {
    Instant free = workday.shift().from();
    GeoPoint place = workday.base();
    for (Stop stop :
        day.stops().stream()
            .filter(it -> it.assigned().technicianId().equals(workday.technicianId()))
            .sorted(Comparator.comparing(it -> it.assigned().start()))
            .toList()) {
      Assignment planned = stop.assigned();
      assertThat(free.plus(TRAVEL.between(place, stop.place(), free)))
          .as(stop.id())
          .isBeforeOrEqualTo(planned.start());
      assertThat(stop.window().contains(planned.start())).isTrue();
      assertThat(workday.skills()).containsAll(stop.skills());
      free = planned.end();
      place = stop.place();
    }
    assertThat(free.plus(TRAVEL.between(place, workday.base(), free)))
        .isBeforeOrEqualTo(workday.shift().to());
  }

  @Test
  void aCustomerFindsAWindowOnEveryWorkingDay() {
    WindowFinder finder = new WindowFinder(new Insertion(TRAVEL, Margins.usual()));
    for (Territory territory : own()) {
      for (DayProblem day : twoWeeks(territory)) {
        if (WorkingDays.contain(day.day(), territory.state())) {
          assertThat(finder.find(day, customer(territory, day), windows(day.day())))
              .as(territory.name() + " on " + day.day())
              .isNotEmpty();
        }
      }
    }
  }

  private Stop customer(Territory territory, DayProblem day) {
    String postcode =
        switch (territory.id()) {
          case "berlin-north" -> "12627";
          case "berlin-south" -> "12045";
          default -> "17209";
        };
    return new Stop(
        "new",
        territories.locate(new PostalAddress("Dorfstraße 9", postcode, "Ort")).orElseThrow(),
        Set.of("line", "socket"),
        Duration.ofMinutes(45),
        Duration.ofMinutes(15),
        windows(day.day()).get(0),
        1,
        null,
        null,
        false,
        false,
        null);
  }

  private static List<TimeWindow> windows(LocalDate day) {
    Instant eight = day.atTime(8, 0).atZone(HomeZone.ID).toInstant();
    return IntStream.range(0, 5)
        .mapToObj(it -> eight.plus(Duration.ofHours(2L * it)))
        .map(it -> new TimeWindow(it, it.plus(Duration.ofHours(2))))
        .toList();
  }

  private List<Territory> own() {
    return List.of("berlin-north", "berlin-south", "around-berlin").stream()
        .map(it -> territories.find(it).orElseThrow())
        .toList();
  }

  private List<DayProblem> twoWeeks(Territory territory) {
    return IntStream.range(0, 14)
        .mapToObj(MONDAY::plusDays)
        .map(
            day ->
                new DayProblem(
                    territory.id(),
                    day,
                    MONDAY.atStartOfDay(HomeZone.ID).toInstant(),
                    technicians.working(territory, day),
                    visits.ofDay(territory.id(), day).stream()
                        .map(
                            it ->
                                new Stop(
                                    it.id(),
                                    it.site().place(),
                                    it.work().skills(),
                                    it.work().expected(),
                                    it.work().spread(),
                                    it.window(),
                                    1,
                                    null,
                                    null,
                                    false,
                                    false,
                                    it.planned()))
                        .toList()))
        .toList();
  }
}
