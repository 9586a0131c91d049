package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.VisitedOrder;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Our own flows have their customers called, and nobody is called about what is settled. */
class FlowsAskForCallsTest extends VisitedOrder {

  private static final String AGENT = "pia";
  private static final String POOL = "team-national";
  private static final String ASK = "userTask_askByPhone";

  @Autowired Callbacks callbacks;

  @BeforeEach
  void inTheMorning() {
    SteppedCall.itIs(service, 9);
  }

  private SteppedCall callAbout(SteppedOrder order, Matter matter) {
    assertThat(callbacks.ofCase(order.id()))
        .singleElement()
        .satisfies(call -> assertThat(call.matter()).isEqualTo(matter));
    return new SteppedCall(service, callbacks.ofCase(order.id()).get(0).id());
  }

  @Test
  void whoeverCallsAboutAMissingDetailWritesItDownAndNobodyAsksAgain_P3() {
    SteppedOrder order = questionWithTheAgent();
    SteppedCall call = callAbout(order, Matter.MISSING_DETAIL);
    assertThat(call.told()).containsExactly("callbackPromised");
    assertThat(call.form(SteppedCall.CALL, AGENT, POOL))
        .containsEntry("openQuestion", "birthDate")
        .containsEntry("customerName", "Mia Muster");

    assertThatThrownBy(
            () ->
                call.say(AGENT, POOL, Map.of("callOutcome", "reached", "birthDate", "2099-01-01")))
        .isInstanceOf(BadUserRequestException.class);
    assertThat(call.row().state()).isEqualTo(State.OPEN);
    call.say(
        AGENT,
        POOL,
        Map.of("callOutcome", "reached", "birthDate", "1988-04-17", "callNote", "Nice talk"));
    world.tell(order.id());

    assertThat(call.row().state()).isEqualTo(State.REACHED);
    assertThat(customer(order).birthDate()).isEqualTo("1988-04-17");
    assertThat(order.tasks(ASK)).isEmpty();
    assertThat(order.jobs("serviceTask_qualifyAddress")).hasSize(1);
    assertThat(told.tracesInTheEngine("birthDate", "1988-04-17")).isZero();
    assertThat(told.tracesInTheEngine("callNote", "Nice talk")).isZero();
  }

  @Test
  void whoAnswersMeanwhileIsNotCalledAndHearsSo() {
    SteppedOrder order = questionWithTheAgent();
    SteppedCall call = callAbout(order, Matter.MISSING_DETAIL);

    answerOnPage(order, "1988-04-17");
    call.hear();

    assertThat(call.row().state()).isEqualTo(State.DECLINED);
    assertThat(call.row().end().note()).isEqualTo("answered");
    assertThat(call.all("keep-callback")).isEmpty();
    assertThat(call.told()).containsExactly("callbackPromised", "callbackSettled");
  }

  @Test
  void whatAnAgentHearsElsewhereSettlesTheCall() {
    SteppedOrder order = questionWithTheAgent();
    SteppedCall call = callAbout(order, Matter.MISSING_DETAIL);

    order.submit(ASK, "anna", "agents", Map.of("birthDate", "1988-04-17"));

    assertThat(call.hear().all("keep-callback")).isEmpty();
    assertThat(call.row().end().servedBy()).isNull();
  }

  @Test
  void aCallThatSomebodyHasInHandIsHisToEnd() {
    SteppedOrder order = questionWithTheAgent();
    SteppedCall call = callAbout(order, Matter.MISSING_DETAIL);
    call.at(Duration.ofMinutes(-5)).claim(AGENT, POOL);

    answerOnPage(order, "1988-04-17");

    assertThat(call.hear().row().state()).isEqualTo(State.OPEN);
    call.say(AGENT, POOL, Map.of("callOutcome", "reached"));
    assertThat(call.row().state()).isEqualTo(State.REACHED);
  }

  @Test
  void whoToldUsNoNumberIsAskedForOne_P2() {
    SteppedOrder order = booked();
    jdbc.sql("update customer set phone = null where id = ?").param(customer(order).id()).update();

    windowPasses(order);

    assertThat(callbacks.ofCase(order.id())).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from notice where order_id = ? and template = ?")
                .params(order.id(), "callbackNumber")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoWaitedForATechnicianInVainIsCalledUntilAnotherWindowIsAgreed() {
    SteppedOrder order = booked();
    windowPasses(order);
    SteppedCall call = callAbout(order, Matter.MISSED_VISIT);
    assertThat(call.form(SteppedCall.CALL, AGENT, POOL).get("orders").toString())
        .contains(order.id());

    record(order, "missed");
    choose(order, 5);
    assertThat(call.hear().row().state()).isEqualTo(State.DECLINED);
    assertThat(call.row().end().note()).isEqualTo("caseEnded");
  }

  @Test
  void aVisitThatTookPlaceAfterAllNeedsNoCall() {
    SteppedOrder order = booked();
    windowPasses(order);
    SteppedCall call = callAbout(order, Matter.MISSED_VISIT);

    record(order, "done");

    assertThat(call.hear().row()).extracting(Callback::state).isEqualTo(State.DECLINED);
    assertThat(call.all("keep-callback")).isEmpty();
  }
}
