package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.ChangeCallTime;
import io.mittelpunkt.callbacks.ChooseTeam;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a call that one of us has taken while others decide about it, too. */
@StoppedEngine
class ClaimedCallTest {

  private static final Map<String, Object> NOT_REACHED = Map.of("callOutcome", "notReached");

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired ChangeCallTime changeCallTime;
  @Autowired ChooseTeam chooseTeam;

  private CallTeam team;
  private String agent;
  private SteppedCall call;

  @BeforeEach
  void aCallInTwoHours() {
    SteppedCall.itIs(service, 9);
    team = CallTeam.in(jdbc);
    agent = SteppedCall.member(service, team, "de");
    team.anyone("de");
    call = SteppedCall.asked(service, team.customer("Mia Muster"));
  }

  private void heNamesAnotherTime() {
    changeCallTime.change(call.id(), new CallWish.At(call.otherTime()), "page");
  }

  private void isOfferedForThePromisedTime() {
    assertThat(call.row().state()).isEqualTo(State.OPEN);
    assertThat(call.task(SteppedCall.CALL).getDueDate().toInstant())
        .isEqualTo(call.row().promise().slot().from());
  }

  @Test
  void whoIsStillTalkingWhenTheTimeIsOverKeepsTheCallAndNobodyApologises() {
    call.at(Duration.ofMinutes(-10)).claim(agent, team.id());

    call.at(Duration.ofMinutes(16)).run("event_slotOver");

    assertThat(call.told()).containsExactly("callbackPromised");
    assertThat(call.task(SteppedCall.CALL).getAssignee()).isEqualTo(agent);

    call.at(Duration.ofMinutes(46)).run("event_claimOld", "event_claimOver");
    assertThat(call.task(SteppedCall.CALL).getAssignee()).isNull();
    assertThat(call.told()).containsExactly("callbackPromised", "callbackMissed");
  }

  @Test
  void whoTookItBeforeItIsRoutedAnewKeepsIt() {
    chooseTeam.choose(call.row().customerId(), true, "page");
    call.claimUnheard(agent, team.id());
    call.hear();

    assertThat(call.task(SteppedCall.CALL).getAssignee()).isEqualTo(agent);
    assertThat(call.row().progress().takenBy()).isEqualTo(agent);
  }

  @Test
  void whatIsOfferedAnewIsNobodysUntilSomebodyTakesIt() {
    heNamesAnotherTime();
    call.claimUnheard(agent, team.id());
    assertThat(call.row().progress().takenBy()).isEqualTo(agent);

    call.hear();

    assertThat(call.task(SteppedCall.CALL).getAssignee()).isNull();
    assertThat(call.row().progress().takenBy()).isNull();
    call.claim(agent, team.id());
    assertThat(call.row().progress().takenBy()).isEqualTo(agent);
  }

  @Test
  void theTimeThatHeNamesWhileWeCallStands() {
    call.at(Duration.ZERO).claim(agent, team.id());
    heNamesAnotherTime();
    call.say(agent, team.id(), NOT_REACHED);

    isOfferedForThePromisedTime();
    call.hear();
    isOfferedForThePromisedTime();
    assertThat(call.told()).containsExactly("callbackPromised", "callbackMoved");
  }

  @Test
  void whoNamesATimeBeforeTheInvitationIsCalledThen() {
    call.say(agent, team.id(), NOT_REACHED);
    call.say(agent, team.id(), NOT_REACHED);
    heNamesAnotherTime();
    call.say(agent, team.id(), NOT_REACHED);
    call.hear();

    isOfferedForThePromisedTime();
    assertThat(call.told()).doesNotContain("callbackInvited");
  }

  @Test
  void whatIsToldLateWakesNoInvitation() {
    heNamesAnotherTime();
    for (int i = 0; i < 3; i++) {
      call.say(agent, team.id(), NOT_REACHED);
    }
    call.hear();

    assertThat(call.row().state()).isEqualTo(State.INVITED);
    assertThat(call.tasks(SteppedCall.CALL)).isEmpty();
    heNamesAnotherTime();
    call.hear();
    isOfferedForThePromisedTime();
  }
}
