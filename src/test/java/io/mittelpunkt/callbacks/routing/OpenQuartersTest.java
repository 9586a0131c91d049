package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.routing.OpenQuarters.Pace;
import io.mittelpunkt.callbacks.routing.OpenQuarters.Promised;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten people from 9 to 12, whose calls take a quarter of an hour; three of ten places are kept. */
class OpenQuartersTest {

  private static final Instant NINE = Instant.parse("2027-03-02T09:00:00Z");
  private static final TimeWindow MORNING = new TimeWindow(NINE, NINE.plus(Duration.ofHours(3)));
  private static final Map<Instant, Integer> NOBODY = Map.of();
  private final List<Duty> duties = new ArrayList<>();

  OpenQuartersTest() {
    for (int agent = 0; agent < 10; agent++) {
      duties.add(new Duty("a-" + agent, Set.of("de"), MORNING));
    }
  }

  @Test
  void whatIsPromisedIsTakenOffAndNowMayHaveWhatIsKept() {
    OpenQuarters quarters = german(NINE, Map.of(at(15), 5));

    assertThat(quarters.left(slot(0), false)).isEqualTo(7);
    assertThat(quarters.left(slot(15), false)).isEqualTo(2);
    assertThat(quarters.left(slot(15), true)).isEqualTo(5);
    assertThat(german(NINE, Map.of(at(15), 7)).left(slot(15), false)).isZero();
    assertThat(german(NINE, Map.of(at(15), 7)).left(slot(15), true)).isEqualTo(3);
  }

  @Test
  void whoAskedForNowStandsInTheQuarterInWhichHeAsked() {
    OpenQuarters quarters = german(at(4), Map.of(at(3), 2, at(4), 1));

    assertThat(quarters.left(slot(0), false)).isEqualTo(4);
    assertThat(quarters.left(new TimeWindow(at(4), at(19)), true)).isEqualTo(7);
    assertThat(quarters.left(slot(15), false)).isEqualTo(7);
  }

  @Test
  void onlyWhoIsThereDuringAllOfItCounts() {
    duties.add(new Duty("late", Set.of("de"), new TimeWindow(at(5), at(180))));

    assertThat(german(NINE, NOBODY).left(slot(0), true)).isEqualTo(10);
    assertThat(german(NINE, NOBODY).left(slot(15), true)).isEqualTo(11);
    assertThat(german(NINE, NOBODY).left(slot(170), true)).isZero();
  }

  @Test
  void aLanguageHasThePlacesOfThoseWhoSpeakIt() {
    duties.set(0, new Duty("a-0", Set.of("de", "tr"), MORNING));
    OpenQuarters free = quarters(NINE, new Promised(NOBODY, NOBODY), "tr");
    OpenQuarters taken = quarters(NINE, new Promised(Map.of(at(0), 1), Map.of(at(0), 1)), "tr");
    OpenQuarters full = quarters(NINE, new Promised(Map.of(at(0), 7), NOBODY), "tr");

    assertThat(free.left(slot(0), false)).isEqualTo(1);
    assertThat(taken.left(slot(0), false)).isZero();
    assertThat(taken.left(slot(15), false)).isEqualTo(1);
    assertThat(full.left(slot(0), false)).as("nor more than all have").isZero();
  }

  @Test
  void aLanguageThatNobodySpeaksHasThePlacesOfAll() {
    OpenQuarters quarters = quarters(NINE, new Promised(Map.of(at(0), 1), Map.of(at(0), 1)), "pl");

    assertThat(quarters.left(slot(0), false)).isEqualTo(6);
  }

  @Test
  void whoWaitsTooLongAlreadyComesFirst() {
    // Fourteen calls of the past are still to be made: ten of them now, four a quarter later.
    OpenQuarters quarters = german(NINE, Map.of(at(-15), 9, at(-300), 5, at(15), 2));

    assertThat(quarters.left(slot(0), true)).isEqualTo(-4);
    assertThat(quarters.left(slot(15), true)).isEqualTo(4);
    assertThat(quarters.left(slot(30), true)).isEqualTo(10);
  }

  @Test
  void whatAQuarterCannotKeepHoldsPlacesOfTheNext() {
    OpenQuarters quarters = german(NINE, Map.of(at(30), 13));

    assertThat(quarters.left(slot(15), true)).isEqualTo(10);
    assertThat(quarters.left(slot(45), true)).isEqualTo(7);
    assertThat(quarters.left(slot(60), true)).isEqualTo(10);
  }

  private OpenQuarters german(Instant now, Map<Instant, Integer> promised) {
    return quarters(now, new Promised(promised, promised), "de");
  }

  private OpenQuarters quarters(Instant now, Promised promised, String language) {
    SlotGrid grid = new SlotGrid(ZoneId.of("Europe/Berlin"), Duration.ofMinutes(15));
    return new OpenQuarters(
        grid, now, duties, promised, language, new Pace(Duration.ofMinutes(15), 30));
  }

  private static Instant at(int minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }

  private static TimeWindow slot(int minutes) {
    return new TimeWindow(at(minutes), at(minutes + 15));
  }
}
