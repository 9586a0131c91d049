package io.mittelpunkt.scheduling.plan;

import static io.mittelpunkt.scheduling.plan.OneRoad.day;
import static io.mittelpunkt.scheduling.plan.OneRoad.planned;
import static io.mittelpunkt.scheduling.plan.OneRoad.stop;
import static io.mittelpunkt.scheduling.plan.OneRoad.window;
import static io.mittelpunkt.scheduling.plan.OneRoad.workday;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.plan.WindowFinder.Candidate;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowFinderTest {
  private static final List<TimeWindow> WINDOWS =
      List.of(window("08:00", "10:00"), window("10:00", "12:00"), window("12:00", "14:00"));
  private final WindowFinder finder =
      new WindowFinder(new Insertion(new OneRoad(), Margins.none()));

  @Test
  void theCheapestWindowComesFirst() {
    TimeWindow evening = window("15:00", "17:00");
    Stop east = planned(stop("east", 60, window("08:00", "10:00")), "anna", "09:00", "09:30");
    Stop west = planned(stop("west", 0, window("14:00", "14:10")), "anna", "14:00", "14:30");
    DayProblem day = day(List.of(workday("anna", "08:00", "18:00", "line")), east, west);

    List<Candidate> found =
        finder.find(day, stop("new", 65, evening), List.of(evening, WINDOWS.get(1)));

    assertThat(found).extracting(Candidate::window).containsExactly(WINDOWS.get(1), evening);
    assertThat(found)
        .extracting(one -> one.inserted().extraTravel().toMinutes())
        .containsExactly(10L, 130L);
  }

  @Test
  void aWindowThatNoPlanKeepsIsNotShown() {
    Stop long1 = planned(stop("a", 0, window("08:00", "09:00")), "anna", "08:00", "08:30");
    Workday short1 = workday("anna", "08:00", "12:00", "line");

    assertThat(
            finder.find(
                day("10:30", List.of(short1), long1), stop("new", 10, WINDOWS.get(0)), WINDOWS))
        .extracting(Candidate::window)
        .containsExactly(window("10:00", "12:00"));
    assertThat(finder.find(day(List.of()), stop("new", 10, WINDOWS.get(0)), WINDOWS)).isEmpty();
    assertThat(finder.find(day(List.of(short1)), stop("new", 10, WINDOWS.get(0)), List.of()))
        .isEmpty();
  }

  @Test
  void whoSpeaksTheLanguageOrWasThereBeforeIsWorthSomeWay() {
    Workday anna = workday("anna", "08:00", "16:00", "line");
    Workday bert =
        new Workday("bert", Set.of("line"), Set.of("tr"), OneRoad.minute(5), anna.shift());
    DayProblem day = day(List.of(anna, bert));

    assertThat(comes(day, null, null)).isEqualTo("anna");
    assertThat(comes(day, "tr", null)).isEqualTo("bert");
    assertThat(comes(day, null, "bert")).isEqualTo("bert");
  }

  private String comes(DayProblem day, String language, String known) {
    Stop plain = stop("new", 0, WINDOWS.get(0));
    Stop wished =
        new Stop(
            "new",
            plain.place(),
            plain.skills(),
            plain.service(),
            plain.spread(),
            plain.window(),
            1,
            language,
            known,
            false,
            false,
            null);
    return finder.find(day, wished, WINDOWS).get(0).inserted().assignment().technicianId();
  }

  /** On 28 March 2027 clocks go from 02:00 to 03:00, on 31 October from 03:00 back to 02:00. */
  @Test
  void windowsAreInstantsAlsoOnDaysOfTwentyThreeAndTwentyFiveHours() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    for (String date : List.of("2027-03-28", "2027-10-31")) {
      LocalDate day = LocalDate.parse(date);
      TimeWindow night = local(day, "01:00", "04:00", berlin);
      long hours = date.equals("2027-03-28") ? 2 : 4;
      Workday anna =
          new Workday(
              "anna",
              Set.of("line"),
              Set.of(),
              OneRoad.minute(0),
              local(day, "00:30", "08:00", berlin));
      DayProblem problem = new DayProblem("north", day, Instant.EPOCH, List.of(anna), List.of());

      assertThat(night.length()).hasHours(hours);
      Candidate found = finder.find(problem, stop("new", 40, night), List.of(night)).get(0);
      assertThat(found.inserted().assignment().start())
          .isEqualTo(local(day, "01:10", "08:00", berlin).from());
    }
  }

  @Test
  void aWindowInAnotherZoneIsTheSameInstant() {
    DayProblem day = day(List.of(workday("anna", "08:00", "16:00", "line")));
    TimeWindow newYork = local(OneRoad.DAY, "05:00", "07:00", ZoneId.of("America/New_York"));

    Candidate found = finder.find(day, stop("new", 1, newYork), List.of(newYork)).get(0);

    assertThat(found.inserted().assignment().start()).isEqualTo(OneRoad.at("10:00"));
  }

  private static TimeWindow local(LocalDate day, String from, String to, ZoneId zone) {
    return new TimeWindow(
        day.atTime(LocalTime.parse(from)).atZone(zone).toInstant(),
        day.atTime(LocalTime.parse(to)).atZone(zone).toInstant());
  }
}
