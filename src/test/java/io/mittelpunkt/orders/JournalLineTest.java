package io.mittelpunkt.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalLineTest {

  @Test
  void theNewestLineSaysWhereAnOrderStands() {
    assertThat(current(OrderState.IN_PROGRESS, "promised", "portReserved"))
        .isEqualTo("portReserved");
  }

  @Test
  void aFailedStepIsNotHiddenByWhatHappensBesideIt() {
    assertThat(current(OrderState.HELD, "stepFailed", "modemDelivered")).isEqualTo("stepFailed");
  }

  @Test
  void aTechnicianWhoIsToComeIsNotHiddenByWhatHappensBesideIt() {
    assertThat(current(OrderState.IN_PROGRESS, "visitBooked", "modemDelivered", "promiseMoved"))
        .isEqualTo("visitBooked");
    for (String end : List.of("visitDone", "visitNotDone")) {
      assertThat(current(OrderState.IN_PROGRESS, "visitBooked", "modemDelivered", end))
          .isEqualTo(end);
    }
    assertThat(current(OrderState.IN_PROGRESS, "visitBooked", "visitNotDone", "modemDelivered"))
        .isEqualTo("modemDelivered");
  }

  @Test
  void anOpenQuestionIsNotHiddenByWhatHappensBesideIt() {
    assertThat(current(OrderState.PENDING, "detailAsked", "stepResumed")).isEqualTo("detailAsked");
    assertThat(current(OrderState.PENDING, "detailAsked", "callAnnounced"))
        .isEqualTo("callAnnounced");
  }

  @Test
  void whileACancellationIsAssessedTheWorkGoesOnButThePageSaysSo() {
    assertThat(current(OrderState.ASSESSING_CANCELLATION, "cancellationAsked", "portReserved"))
        .isEqualTo("cancellationAsked");
  }

  @Test
  void whileAnOrderIsBeingCancelledItSaysSoWhateverIsLeftForTheCustomer() {
    assertThat(
            current(
                OrderState.PENDING_CANCELLATION,
                "stepFailed",
                "cancellationAccepted",
                "visitWithdrawn",
                "returnAsked"))
        .as("a step that failed before is nobody's concern any more")
        .isEqualTo("cancellationAccepted");
  }

  @Test
  void aStepThatCannotBeUndoneYetIsSaidUntilItIsMended() {
    assertThat(current(OrderState.PENDING_CANCELLATION, "cancellationAccepted", "stepFailed"))
        .isEqualTo("stepFailed");
    assertThat(
            current(
                OrderState.PENDING_CANCELLATION,
                "cancellationAccepted",
                "stepFailed",
                "stepResumed"))
        .isEqualTo("cancellationAccepted");
  }

  @Test
  void aCancelledOrderSaysThatNothingIsLeft() {
    assertThat(current(OrderState.CANCELLED, "cancellationAccepted", "cancelled"))
        .isEqualTo("cancelled");
  }

  @Test
  void eachQuestionIsShownWhileItWaits() {
    for (String question :
        List.of(
            "contractShown",
            "contractShownAgain",
            "contractCallAnnounced",
            "alternativesOffered")) {
      assertThat(current(OrderState.PENDING, question, "dateWished")).isEqualTo(question);
    }
  }

  @Test
  void whereNoLineSaysSoTheNewestDoes() {
    assertThat(current(OrderState.HELD, "received")).isEqualTo("received");
  }

  private static String current(OrderState state, String... what) {
    List<JournalLine> lines =
        List.of(what).stream()
            .map(it -> new JournalLine(Instant.EPOCH, it, null, Actor.US, null, null))
            .toList();
    return JournalLine.current(state, lines).what();
  }
}
