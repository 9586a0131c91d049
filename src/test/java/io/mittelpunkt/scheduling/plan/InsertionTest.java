package io.mittelpunkt.scheduling.plan;

import static io.mittelpunkt.scheduling.plan.OneRoad.at;
import static io.mittelpunkt.scheduling.plan.OneRoad.day;
import static io.mittelpunkt.scheduling.plan.OneRoad.pinned;
import static io.mittelpunkt.scheduling.plan.OneRoad.planned;
import static io.mittelpunkt.scheduling.plan.OneRoad.stop;
import static io.mittelpunkt.scheduling.plan.OneRoad.window;
import static io.mittelpunkt.scheduling.plan.OneRoad.workday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.scheduling.plan.Insertion.Inserted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InsertionTest {
  private static final List<Workday> ANNA = List.of(workday("anna", "08:00", "16:00", "line"));
  private final Insertion insertion = new Insertion(new OneRoad(), Margins.none());

  @Test
  void aVisitBeginsWhenTheTechnicianIsThere() {
    Inserted first = insertion.into(day(ANNA), stop("new", 20, window("08:00", "10:00"))).get();

    assertThat(first.assignment()).isEqualTo(new Assignment("anna", at("08:20"), at("08:50")));
    assertThat(first.extraTravel()).isEqualTo(Duration.ofMinutes(40));
    assertThat(first.shifted()).isEmpty();
  }

  @Test
  void aVisitWaitsForItsWindow() {
    Inserted waits = insertion.into(day(ANNA), stop("new", 20, window("10:00", "12:00"))).get();

    assertThat(waits.assignment().start()).isEqualTo(at("10:00"));
  }

  @Test
  void itGoesToWhoseWayItLiesOnAndTheLaterOnesMoveInsideTheirWindows() {
    Stop far = planned(stop("far", 60, window("08:00", "10:00")), "anna", "09:00", "09:30");
    List<Workday> both = List.of(ANNA.get(0), workday("bert", "08:00", "16:00", "line"));

    Inserted between =
        insertion.into(day(both, far), stop("new", 20, window("08:00", "10:00"))).get();

    assertThat(between.assignment()).isEqualTo(new Assignment("anna", at("08:20"), at("08:50")));
    assertThat(between.extraTravel()).isZero();
    assertThat(between.shifted())
        .isEqualTo(Map.of("far", new Assignment("anna", at("09:30"), at("10:00"))));
  }

  @Test
  void nobodyElsesWindowIsGivenAway() {
    Stop far = planned(stop("far", 60, window("08:00", "09:30")), "anna", "09:00", "09:30");

    assertThat(insertion.into(day(ANNA, far), stop("new", 20, window("08:00", "08:40")))).isEmpty();
    // Half past nine is no longer in it.
    Stop wider = planned(stop("far", 60, window("08:00", "09:31")), "anna", "09:00", "09:30");
    assertThat(insertion.into(day(ANNA, wider), stop("new", 20, window("08:00", "08:40"))))
        .isPresent();
  }

  @Test
  void aPinnedStopKeepsItsTime() {
    Stop pinned =
        pinned(planned(stop("pinned", 60, window("08:00", "12:00")), "anna", "09:00", "09:30"));

    Inserted after =
        insertion.into(day(ANNA, pinned), stop("new", 20, window("08:00", "12:00"))).get();

    assertThat(after.assignment().start()).isEqualTo(at("10:10"));
    assertThat(after.shifted()).isEmpty();
  }

  @Test
  void nothingIsAddedBeforeWhatHasBegunNorInThePast() {
    Stop begun =
        pinned(planned(stop("begun", 60, window("08:00", "10:00")), "anna", "09:00", "09:30"));

    Inserted later =
        insertion.into(day("09:50", ANNA, begun), stop("new", 60, window("08:00", "12:00"))).get();

    // Expected to be over at 09:30, yet it is not.
    assertThat(later.assignment().start()).isEqualTo(at("09:50"));
    assertThat(insertion.into(day("10:00", ANNA), stop("new", 5, window("08:00", "10:00"))))
        .isEmpty();
  }

  @Test
  void whoLacksASkillOrIsNotHomeInTimeDoesNotCome() {
    Stop late = stop("late", 60, window("14:00", "16:00"));
    Stop socket =
        new Stop(
            "x",
            OneRoad.minute(1),
            Set.of("line", "socket"),
            Duration.ofMinutes(30),
            Duration.ZERO,
            window("08:00", "10:00"),
            1,
            null,
            null,
            false,
            false,
            null);

    assertThat(insertion.into(day(ANNA), socket)).isEmpty();
    assertThat(insertion.into(day(List.of()), late)).isEmpty();
    // 14:00 to 14:30 at an hour's distance.
    assertThat(insertion.into(day(List.of(workday("anna", "08:00", "15:30", "line"))), late))
        .isPresent();
    assertThat(insertion.into(day(List.of(workday("anna", "08:00", "15:29", "line"))), late))
        .isEmpty();
  }

  @Test
  void aStopThatNobodyPresentHasIsThoughtAway() {
    Stop sick = planned(stop("sick", 60, window("08:00", "10:00")), "gone", "09:00", "09:30");
    Stop self = planned(stop("new", 20, window("08:00", "10:00")), "anna", "08:20", "08:50");

    assertThat(insertion.into(day(ANNA, sick, self), self).get().assignment())
        .isEqualTo(self.assigned());
  }

  @Test
  void aVisitOfNoTimeIsNone() {
    for (Duration none : List.of(Duration.ZERO, Duration.ofMinutes(-5))) {
      assertThatThrownBy(
              () ->
                  new Stop(
                      "x",
                      OneRoad.minute(1),
                      Set.of(),
                      none,
                      Duration.ZERO,
                      window("08:00", "10:00"),
                      1,
                      null,
                      null,
                      false,
                      false,
                      null))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
