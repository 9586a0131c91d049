package io.mittelpunkt.scheduling.plan;

import static io.mittelpunkt.scheduling.plan.OneRoad.at;
import static io.mittelpunkt.scheduling.plan.OneRoad.day;
import static io.mittelpunkt.scheduling.plan.OneRoad.planned;
import static io.mittelpunkt.scheduling.plan.OneRoad.spread;
import static io.mittelpunkt.scheduling.plan.OneRoad.stop;
import static io.mittelpunkt.scheduling.plan.OneRoad.window;
import static io.mittelpunkt.scheduling.plan.OneRoad.workday;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectArrivalsTest {
  private static final List<Workday> ANNA = List.of(workday("anna", "08:00", "16:00", "line"));
  private static final Stop FIRST =
      spread(planned(stop("first", 20, window("08:00", "10:00")), "anna", "08:20", "08:50"), 20);
  private static final Stop SECOND =
      planned(stop("second", 30, window("09:00", "11:00")), "anna", "09:00", "09:30");
  private final ProjectArrivals arrivals = new ProjectArrivals(new OneRoad());

  private Map<String, Instant> at9(Map<String, Instant> way, Map<String, Instant> begun) {
    return arrivals.expectedStarts(
        day("09:00", ANNA, SECOND, FIRST), new Taps(way, begun, Map.of(), Duration.ZERO));
  }

  @Test
  void beforeTheDayItIsThePlan() {
    assertThat(arrivals.expectedStarts(day("07:00", ANNA, SECOND, FIRST), Taps.none()))
        .isEqualTo(Map.of("first", at("08:20"), "second", at("09:00")));
  }

  @Test
  void whoHasNotSetOutYetIsLateByThat() {
    assertThat(at9(Map.of(), Map.of()))
        .isEqualTo(Map.of("first", at("09:20"), "second", at("10:00")));
  }

  @Test
  void whoIsOnTheWayArrivesAfterTheWay() {
    assertThat(at9(Map.of("first", at("08:55")), Map.of()))
        .isEqualTo(Map.of("first", at("09:15"), "second", at("09:55")));
    // He should be there, but has not said so.
    assertThat(at9(Map.of("first", at("08:10")), Map.of())).containsEntry("first", at("09:00"));
  }

  @Test
  void whatHasBegunIsNotExpectedAndAnOverrunIsCarriedOn() {
    assertThat(at9(Map.of(), Map.of("first", at("08:45"))))
        .isEqualTo(Map.of("second", at("09:25")));
    // Half an hour is over: half the spread is still to come.
    assertThat(at9(Map.of(), Map.of("first", at("08:20"))))
        .isEqualTo(Map.of("second", at("09:20")));
  }

  @Test
  void theWayBeginsWhereTheLastVisitEnded() {
    Taps ended = new Taps(Map.of(), Map.of(), Map.of("first", at("08:40")), Duration.ZERO);

    assertThat(arrivals.expectedStarts(day("09:05", ANNA, SECOND, FIRST), ended))
        .isEqualTo(Map.of("second", at("09:15")));
  }

  @Test
  void aRegionalDelayCountsFromThePlannedTimeAndNotTwice() {
    Taps storm = new Taps(Map.of(), Map.of(), Map.of(), Duration.ofMinutes(45));

    assertThat(arrivals.expectedStarts(day("07:00", ANNA, FIRST), storm))
        .isEqualTo(Map.of("first", at("09:05")));
    assertThat(arrivals.expectedStarts(day("09:00", ANNA, FIRST), storm))
        .isEqualTo(Map.of("first", at("09:20")));
  }

  @Test
  void whatNobodyHasIsNotExpected() {
    assertThat(
            arrivals.expectedStarts(
                day(
                    ANNA,
                    stop("free", 1, window("08:00", "10:00")),
                    planned(stop("sick", 1, window("08:00", "10:00")), "gone", "08:00", "08:30")),
                Taps.none()))
        .isEmpty();
  }
}
