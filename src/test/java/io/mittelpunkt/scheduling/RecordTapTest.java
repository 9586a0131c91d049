package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mittelpunkt.scheduling.RecordTap.Outcome;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Round;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tap does to a visit, and what it does not. */
@StoppedEngine
class RecordTapTest {

  @Autowired ApplicationContext service;
  @Autowired RecordTap recordTap;
  @Autowired JdbcClient jdbc;

  private Round round;

  @BeforeEach
  void hire() {
    round = Round.today(service);
  }

  @Test
  void aVisitIsDrivenToItsEndTapByTap() {
    Visit visit = now();

    assertThat(tap(visit, TapKind.ON_THE_WAY)).isEqualTo(new Outcome.Taken(TapAnswer.TAKEN));
    assertThat(round.row(visit).state()).isEqualTo(State.ON_THE_WAY);
    assertThat(round.row(visit).progress().onTheWayAt()).isCloseTo(round.now(), seconds());

    tap(visit, TapKind.ARRIVED);
    assertThat(round.row(visit).state()).isEqualTo(State.BEGUN);
    assertThat(round.row(visit).progress().arrivedAt()).isCloseTo(round.now(), seconds());

    tap(visit, TapKind.DONE);
    assertThat(round.row(visit).state()).isEqualTo(State.DONE);
    assertThat(ended(visit)).isEqualTo("done by work");
  }

  @Test
  void doneWithoutAnythingBeforeIsTaken() {
    Visit visit = now();

    assertThat(tap(visit, TapKind.DONE).answer()).isEqualTo(TapAnswer.TAKEN);

    assertThat(round.row(visit).state()).isEqualTo(State.DONE);
    assertThat(round.row(visit).progress().arrivedAt()).as("is not made up").isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent", "notPossible", "followUp"})
  void whyItCouldNotBeDoneIsKept(String reason) {
    Visit visit = now();
    tap(visit, TapKind.ARRIVED);

    recordTap.record(couldNot(visit, reason));

    assertThat(round.row(visit).state()).isEqualTo(State.NOT_DONE);
    assertThat(ended(visit)).isEqualTo(reason + " by work");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent", "notPossible", "followUp"})
  void beforeItsWindowNoVisitIsCalledOffFromAfar_P8(String reason) {
    Visit visit = soon();
    tap(visit, TapKind.ON_THE_WAY);

    assertThat(recordTap.record(couldNot(visit, reason)))
        .isEqualTo(new Outcome.Refused(TapAnswer.NOT_YET));

    assertThat(round.row(visit).state()).isEqualTo(State.ON_THE_WAY);
  }

  @Test
  void whoIsThereBeforeTheWindowSaysWhatHeFindsButNotThatNobodyIsAtHome() {
    Visit visit = soon();
    tap(visit, TapKind.ARRIVED);

    assertThat(recordTap.record(couldNot(visit, "absent")))
        .isEqualTo(new Outcome.Refused(TapAnswer.NOT_YET));
    assertThat(recordTap.record(couldNot(visit, "notPossible")))
        .isEqualTo(new Outcome.Taken(TapAnswer.TAKEN));
  }

  @Test
  void nobodyIsAbsentWhomNobodyVisited() {
    Visit visit = now();

    assertThat(recordTap.record(couldNot(visit, "absent")))
        .isEqualTo(new Outcome.Refused(TapAnswer.NOT_THERE));
    assertThat(round.row(visit).state()).isEqualTo(State.BOOKED);

    assertThat(recordTap.record(couldNot(visit, "notPossible")).answer())
        .isEqualTo(TapAnswer.TAKEN);
  }

  @Test
  void whatComesLateChangesNothingThatIsFurtherOn() {
    Visit visit = now();
    tap(visit, TapKind.ARRIVED);

    assertThat(tap(visit, TapKind.ON_THE_WAY)).isEqualTo(new Outcome.Taken(TapAnswer.AS_BEFORE));
    assertThat(round.row(visit).state()).isEqualTo(State.BEGUN);

    tap(visit, TapKind.DONE);
    assertThat(tap(visit, TapKind.ARRIVED).answer()).isEqualTo(TapAnswer.AS_BEFORE);
    assertThat(tap(visit, TapKind.DONE).answer()).isEqualTo(TapAnswer.AS_BEFORE);
    assertThat(recordTap.record(couldNot(visit, "absent")))
        .isEqualTo(new Outcome.Refused(TapAnswer.ENDED));
    assertThat(ended(visit)).isEqualTo("done by work");
  }

  @Test
  void theSameKeyIsTheSameAnswerAndCountsOnce() {
    Visit visit = now();
    Tap tap = of(visit, TapKind.ON_THE_WAY);
    recordTap.record(tap);
    Instant setOut = round.row(visit).progress().onTheWayAt();
    tap(visit, TapKind.ARRIVED);

    assertThat(recordTap.record(tap)).isEqualTo(new Outcome.Known(TapAnswer.TAKEN));
    assertThat(recordTap.record(tap.at(round.now().plusSeconds(60))))
        .isEqualTo(new Outcome.Known(TapAnswer.TAKEN));

    assertThat(round.row(visit).state()).isEqualTo(State.BEGUN);
    assertThat(round.row(visit).progress().onTheWayAt()).isEqualTo(setOut);
    assertThat(round.answers(visit)).containsExactly("taken", "taken");
  }

  @Test
  void aKeyThatWasUsedForAnotherTapIsNotTaken() {
    Visit visit = now();
    Visit other = round.job(12);
    Tap tap = of(visit, TapKind.ON_THE_WAY);
    recordTap.record(tap);

    Tap stolen = new Tap(tap.key(), other.id(), round.technician(), tap.kind(), null, round.now());

    assertThat(recordTap.record(stolen)).isEqualTo(new Outcome.Refused(TapAnswer.KEY_USED));
    assertThat(round.row(other).state()).isEqualTo(State.BOOKED);
  }

  @Test
  void aVisitThatIsAColleaguesNowStaysAsItIsAndTheTapIsNoted() {
    Visit visit = round.colleague().job(10);

    assertThat(tap(visit, TapKind.DONE)).isEqualTo(new Outcome.Refused(TapAnswer.OTHER_TECHNICIAN));

    assertThat(round.row(visit).state()).isEqualTo(State.BOOKED);
    assertThat(round.answers(visit)).containsExactly("otherTechnician");
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"WITHDRAWN", "MOVED", "LAPSED", "MISSED"})
  void aVisitThatEndedOtherwiseStaysEndedAndTheTapIsNoted(State state) {
    Visit visit = now();
    jdbc.sql("update visit set state = ? where id = ?").params(state.code(), visit.id()).update();

    assertThat(tap(visit, TapKind.DONE)).isEqualTo(new Outcome.Refused(TapAnswer.ENDED));

    assertThat(round.row(visit).state()).isEqualTo(state);
    assertThat(round.answers(visit)).containsExactly("ended");
  }

  @Test
  void aVisitThatNeverWasIsUnknown() {
    Tap tap =
        new Tap(key(), "VI-0000-0000-0000", round.technician(), TapKind.DONE, null, round.now());

    assertThat(recordTap.record(tap)).isEqualTo(new Outcome.Refused(TapAnswer.UNKNOWN));
  }

  @Test
  void tomorrowsVisitCannotBeginToday() {
    Visit visit = round.on(round.day().plusDays(1)).job(10);

    assertThat(tap(visit, TapKind.ON_THE_WAY).answer()).isEqualTo(TapAnswer.TOO_EARLY);
    assertThat(round.row(visit).state()).isEqualTo(State.BOOKED);
  }

  private Outcome tap(Visit visit, TapKind kind) {
    return recordTap.record(of(visit, kind));
  }

  private Tap of(Visit visit, TapKind kind) {
    return new Tap(key(), visit.id(), round.technician(), kind, null, round.now());
  }

  private Tap couldNot(Visit visit, String reason) {
    return new Tap(key(), visit.id(), round.technician(), TapKind.COULD_NOT, reason, round.now());
  }

  /** A visit that is to begin now. */
  private Visit now() {
    return at(round.now());
  }

  /** A visit of today that is to begin in a minute: no day ends before it does. */
  private Visit soon() {
    return at(round.now().plusSeconds(60));
  }

  /** A visit of today that is to begin at some instant, its window too. */
  private Visit at(Instant start) {
    return round.visit(start, new TimeWindow(start, start.plus(Duration.ofHours(2))), null, null);
  }

  private String ended(Visit visit) {
    return jdbc.sql("select outcome || ' by ' || ended_by from visit where id = ?")
        .param(visit.id())
        .query(String.class)
        .single();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static org.assertj.core.data.TemporalUnitOffset seconds() {
    return within(30, ChronoUnit.SECONDS);
  }
}
