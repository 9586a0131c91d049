package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.ChangeCallTime;
import io.mittelpunkt.callbacks.SettleQuietCall;
import io.mittelpunkt.callbacks.WithdrawCallback;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call that was promised is made, or said beforehand, and ends in exactly one outcome (P9). */
@StoppedEngine
@CoversModel("keep-callback")
class KeepCallbackProcessTest {

  private static final Map<String, Object> NOT_REACHED = Map.of("callOutcome", "notReached");
  private static final Map<String, Object> REACHED = Map.of("callOutcome", "reached");

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired Callbacks callbacks;
  @Autowired ChangeCallTime changeCallTime;
  @Autowired WithdrawCallback withdrawCallback;

  private CallTeam team;
  private String agent;

  @BeforeEach
  void aTeamInTheMorning() {
    SteppedCall.itIs(service, 9);
    team = CallTeam.in(jdbc);
    agent = SteppedCall.member(service, team, "de");
    team.anyone("de");
  }

  private SteppedCall asked() {
    return SteppedCall.asked(service, team.customer("Mia Muster"));
  }

  private SteppedCall invited() {
    SteppedCall call = asked();
    for (int i = 0; i < 3; i++) {
      call.at(Duration.ZERO).claim(agent, team.id()).say(agent, team.id(), NOT_REACHED);
    }
    return call;
  }

  @Test
  void theTeamCallsAtThePromisedTime() {
    SteppedCall call = asked();
    assertThat(call.offeredTo()).containsExactly(team.id());
    assertThat(call.task(SteppedCall.CALL).getPriority()).isEqualTo(50);
    assertThat(call.task(SteppedCall.CALL).getDueDate().toInstant())
        .isEqualTo(call.row().promise().slot().from());

    call.at(Duration.ofMinutes(-10)).run("event_timeNear");
    assertThat(call.task(SteppedCall.CALL).getPriority()).isEqualTo(90);
    call.at(Duration.ofMinutes(1)).claim(agent, team.id()).say(agent, team.id(), REACHED);

    assertThat(call.endsOf("keep-callback")).containsExactly("event_customerReached");
    assertThat(call.row().state()).isEqualTo(State.REACHED);
    assertThat(call.row().end().servedBy()).isEqualTo(agent);
    assertThat(call.row().end().servedTeam()).isEqualTo(team.id());
    assertThat(call.told()).containsExactly("callbackPromised");
  }

  @Test
  void whoWantsNoCallIsNotCalledAgain() {
    SteppedCall call = asked();
    call.say(agent, team.id(), Map.of("callOutcome", "declined"));

    assertThat(call.endsOf("keep-callback")).containsExactly("event_callDeclined");
    assertThat(call.row().state()).isEqualTo(State.DECLINED);
  }

  @Test
  void anotherTeamGoesOnWithTheWholeHistory() {
    CallTeam other = CallTeam.in(jdbc);
    String colleague = SteppedCall.member(service, other, "de");
    SteppedCall call = asked();
    call.say(
        agent,
        team.id(),
        Map.of("callOutcome", "handedOn", "handTo", other.id(), "callNote", "A crossed line"));

    assertThat(call.endsOf("keep-callback")).containsExactly("event_callHandedOn");
    SteppedCall next = new SteppedCall(service, call.row().end().handedTo());
    assertThat(next.row().askedVia()).isEqualTo("team");
    assertThat(next.offeredTo()).containsExactly(other.id());
    assertThat(next.told()).containsExactly("callbackHandedOn");
    assertThat(next.form(SteppedCall.CALL, colleague, other.id()).get("storyOfCalls").toString())
        .contains("A crossed line", "handed on");
  }

  @Test
  void whoIsNotReachedIsTriedTwiceMoreThenInvitedAndNeverClosed() {
    SteppedCall call = invited();

    assertThat(call.told())
        .containsExactly(
            "callbackPromised", "callbackNotReached", "callbackNotReached", "callbackInvited");
    assertThat(call.row().state()).isEqualTo(State.INVITED);
    assertThat(call.row().progress().attempts()).isEqualTo(3);
    assertThat(call.tasks(SteppedCall.CALL)).isEmpty();

    world.letPass(Duration.ofDays(14));
    SteppedCall.itIs(service, 10);
    changeCallTime.change(call.id(), new CallWish.At(call.otherTime()), "page");
    call.hear().at(Duration.ZERO).say(agent, team.id(), REACHED);
    assertThat(call.endsOf("keep-callback")).containsExactly("event_customerReached");
  }

  @Test
  void anInvitationThatIsQuietForLongIsSeenToByAPerson() {
    SteppedCall call = invited();
    world.letPass(Duration.ofDays(22));
    call.run("event_quietForLong");
    world.letPass(Duration.ofHours(9));
    call.run("event_seeToQuietCallIdle");
    call.submit("userTask_seeToQuietCall", agent, team.id(), Map.of("quietOutcome", "leftOpen"));
    assertThat(call.row().state()).isEqualTo(State.INVITED);

    world.letPass(Duration.ofDays(30));
    call.run("event_awaitTimeIdle");
    assertThat(call.all("escalate-idle-case")).isNotEmpty();
    assertThat(call.row().state()).isEqualTo(State.INVITED);
  }

  @Test
  void whatHeSaysMeanwhileIsTaken() {
    SteppedCall named = invited();
    world.letPass(Duration.ofDays(22));
    SteppedCall.itIs(service, 10);
    named.run("event_quietForLong");
    named.submit(
        "userTask_seeToQuietCall",
        agent,
        team.id(),
        Map.of("quietOutcome", "timeNamed", "callSlot", SettleQuietCall.code(named.otherTime())));
    named.hear();
    assertThat(named.row().state()).isEqualTo(State.OPEN);
    assertThat(named.offeredTo()).contains(team.id());
    assertThat(named.tasks("userTask_seeToQuietCall")).isEmpty();
  }

  @Test
  void whoChoosesAnotherTimeIsCalledThen() {
    SteppedCall call = asked();
    changeCallTime.change(call.id(), new CallWish.At(call.otherTime()), "page");
    call.hear();

    assertThat(call.task(SteppedCall.CALL).getDueDate().toInstant())
        .isEqualTo(call.row().promise().slot().from());
  }

  @Test
  void whoKnowsHimIsAskedFirstThenTheTeamThenNeighboursThenThePool() {
    CallTeam neighbour = CallTeam.in(jdbc);
    neighbour.anyone("de");
    CallTeam speaksNoGerman = CallTeam.in(jdbc);
    speaksNoGerman.anyone("tr");
    team.helpedBy(neighbour, speaksNoGerman);
    String customer = team.customer("Mia Muster");
    SteppedCall.asked(service, customer).say(agent, team.id(), REACHED);

    SteppedCall call = SteppedCall.asked(service, customer);
    assertThat(call.offeredTo()).containsExactly(agent);
    call.at(Duration.ofMinutes(3)).run("event_callUntaken");
    assertThat(call.offeredTo()).containsExactlyInAnyOrder(agent, team.id());
    assertThat(call.row().progress().openedUpAt()).isNull();
    call.at(Duration.ofMinutes(6)).run("event_stillUntaken");
    assertThat(call.offeredTo()).containsExactlyInAnyOrder(agent, team.id(), neighbour.id());
    assertThat(call.row().progress().openedUpAt()).isNotNull();
    call.at(Duration.ofMinutes(9)).run("event_stillUntaken");
    assertThat(call.offeredTo())
        .containsExactlyInAnyOrder(agent, team.id(), neighbour.id(), "team-national");
  }

  @Test
  void whatSomebodyTookAndLeftReturnsAndWhoWasMissedIsFirst() {
    SteppedCall call = asked();
    call.at(Duration.ofMinutes(10)).claim(agent, team.id());
    call.at(Duration.ofMinutes(15)).run("event_slotOver");
    assertThat(call.told()).doesNotContain("callbackMissed");

    call.at(Duration.ofMinutes(56)).run("event_claimOld", "event_claimOver");
    assertThat(call.task(SteppedCall.CALL).getAssignee()).isNull();
    assertThat(call.row().progress().takenBy()).isNull();
    assertThat(call.task(SteppedCall.CALL).getPriority()).isEqualTo(100);
    assertThat(call.row().progress().missedAt()).isNotNull();
    assertThat(call.told()).contains("callbackMissed");

    world.letPass(Duration.ofHours(1));
    call.run("event_callCustomerIdle", "event_seeToMissedCallIdle");
    call.submit("userTask_seeToMissedCall", "lars", "team-leads", Map.of());
    call.say(agent, team.id(), REACHED);
    assertThat(call.endsOf("keep-callback")).containsExactly("event_customerReached");
    assertThat(call.all("keep-callback")).isEmpty();
  }

  @Test
  void whoWithdrawsIsNotCalled() {
    SteppedCall call = asked();
    assertThat(withdrawCallback.withdraw(call.id(), "page")).isTrue();
    call.hear();

    assertThat(call.endsOf("keep-callback")).containsExactly("subProcess_settleCallback");
    assertThat(call.row().state()).isEqualTo(State.DECLINED);
  }
}
