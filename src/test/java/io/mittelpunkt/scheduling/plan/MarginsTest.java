package io.mittelpunkt.scheduling.plan;

import static io.mittelpunkt.scheduling.plan.OneRoad.day;
import static io.mittelpunkt.scheduling.plan.OneRoad.planned;
import static io.mittelpunkt.scheduling.plan.OneRoad.spread;
import static io.mittelpunkt.scheduling.plan.OneRoad.stop;
import static io.mittelpunkt.scheduling.plan.OneRoad.window;
import static io.mittelpunkt.scheduling.plan.OneRoad.workday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginsTest {
  private static final List<Workday> ANNA = List.of(workday("anna", "08:00", "16:00", "line"));
  private final Insertion careful = new Insertion(new OneRoad(), new Margins(2, 0, 0, 0));

  /** Her first visit ends at 08:30; the spread of it is all that lies before the second. */
  private boolean fitsAfter(int spreadMinutes, String until) {
    Stop first = planned(stop("first", 0, window("08:00", "08:30")), "anna", "08:00", "08:30");
    return careful
        .into(day(ANNA, spread(first, spreadMinutes)), stop("new", 0, window("08:30", until)))
        .isPresent();
  }

  @Test
  void theRoomGrowsWithTheSpreadOfWhatLiesBefore() {
    assertThat(fitsAfter(0, "08:31")).isTrue();
    assertThat(fitsAfter(10, "08:50")).isFalse();
    assertThat(fitsAfter(10, "08:51")).isTrue();
    assertThat(fitsAfter(20, "09:10")).isFalse();
    assertThat(fitsAfter(20, "09:11")).isTrue();
  }

  @Test
  void waitingForAWindowWinsItBack() {
    Stop first = planned(stop("first", 0, window("08:00", "10:00")), "anna", "08:00", "08:30");
    Stop second = planned(stop("second", 0, window("09:30", "10:00")), "anna", "09:30", "10:00");

    assertThat(
            careful.into(
                day(ANNA, spread(first, 20), second), stop("new", 0, window("10:00", "10:01"))))
        .isPresent();
  }

  @Test
  void theWayHomeHasRoomOfItsOwn() {
    Insertion home = new Insertion(new OneRoad(), new Margins(0, 1, 0, 0));
    Stop last = spread(stop("last", 30, window("14:30", "15:00")), 10);

    assertThat(home.into(day(List.of(workday("a", "08:00", "15:40", "line"))), last)).isPresent();
    assertThat(home.into(day(List.of(workday("a", "08:00", "15:39", "line"))), last)).isEmpty();
  }

  @Test
  void theRoomIsNeverNegative() {
    assertThatThrownBy(() -> new Margins(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
