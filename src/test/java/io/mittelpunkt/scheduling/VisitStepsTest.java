package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.Visit.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitStepsTest {

  /** A dash: the technician has nothing left to say. */
  @ParameterizedTest
  @CsvSource({
    "held,      -,        -,       -,    -",
    "booked,    onTheWay, begun,   done, notDone",
    "onTheWay,  onTheWay, begun,   done, notDone",
    "begun,     begun,    begun,   done, notDone",
    "done,      done,     done,    done, -",
    "notDone,   notDone,  notDone, -,    notDone",
    "withdrawn, -,        -,       -,    -",
    "moved,     -,        -,       -,    -",
    "lapsed,    -,        -,       -,    -",
    "missed,    -,        -,       -,    -",
  })
  void eachTapLeadsOnOrChangesNothing(
      String state, String onTheWay, String arrived, String done, String couldNot) {
    assertThat(after(state, TapKind.ON_THE_WAY)).isEqualTo(onTheWay);
    assertThat(after(state, TapKind.ARRIVED)).isEqualTo(arrived);
    assertThat(after(state, TapKind.DONE)).isEqualTo(done);
    assertThat(after(state, TapKind.COULD_NOT)).isEqualTo(couldNot);
  }

  private static String after(String state, TapKind tap) {
    return VisitSteps.after(State.of(state), tap).map(State::code).orElse("-");
  }
}
