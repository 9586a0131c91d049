package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.ChooseTeam;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.callbacks.WithdrawCallback;
import io.mittelpunkt.callbacks.WriteToUs;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.Told;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent reads before a call, and writes down after it. */
@StoppedEngine
class CallFormTest {

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired TeamOfCustomer teamOf;
  @Autowired ChooseTeam chooseTeam;
  @Autowired WithdrawCallback withdrawCallback;
  @Autowired WriteToUs writeToUs;
  @Autowired Told told;

  private CallTeam team;
  private String agent;
  private String customer;

  @BeforeEach
  void aTeamInTheMorning() {
    SteppedCall.itIs(service, 9);
    team = CallTeam.in(jdbc);
    agent = SteppedCall.member(service, team, "de");
    customer = team.customer("Mia Muster");
  }

  private void refuses(SteppedCall call, Map<String, Object> form) {
    assertThatThrownBy(() -> call.say(agent, team.id(), form))
        .isInstanceOf(BadUserRequestException.class);
    assertThat(call.row().state()).isEqualTo(State.OPEN);
    assertThat(call.tasks(SteppedCall.CALL)).hasSize(1);
  }

  @Test
  void showsWhoWhyWhatWasPromisedAndWhatWasBefore_P11() {
    SteppedCall.asked(service, customer)
        .say(agent, team.id(), Map.of("callOutcome", "reached", "callNote", "Bill explained"));
    writeToUs.write(customer, "Is 3 euro a month right?", "page", List.of());

    Map<String, Object> form =
        SteppedCall.asked(service, customer).form(SteppedCall.CALL, agent, team.id());

    assertThat(form)
        .containsEntry("customerName", "Mia Muster")
        .containsEntry("customerId", customer)
        .containsEntry("customerLanguage", "German")
        .containsEntry("teamUnwanted", false)
        .doesNotContainKey("openQuestion");
    assertThat(form.get("remark").toString()).contains("Why 3 euro?");
    assertThat(form.get("storyOfCalls").toString())
        .contains("Agent " + agent, "Bill explained", "we spoke");
    assertThat(form.get("lastMessages").toString()).contains("Is 3 euro a month right?");
    assertThat(form.get("teamChoices").toString()).contains("team-national");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "perhaps", "handedOn"})
  void anOutcomeThatSaysTooLittleIsRefused(String outcome) {
    refuses(SteppedCall.asked(service, customer), Map.of("callOutcome", outcome));
  }

  @Test
  void whatCannotBeKeptIsRefused() {
    SteppedCall call = SteppedCall.asked(service, customer);

    refuses(call, Map.of("callOutcome", "reached", "callNote", "x".repeat(1001)));
    refuses(call, Map.of("callOutcome", "reached", "callNote", "a\0b"));
    refuses(call, Map.of("callOutcome", "handedOn", "handTo", "team-of-nobody", "callNote", "why"));
    refuses(call, Map.of("callOutcome", "handedOn", "handTo", "team-national"));
  }

  @Test
  void whatIsOverStaysAsItEnded_P9() {
    SteppedCall call = SteppedCall.asked(service, customer);
    withdrawCallback.withdraw(call.id(), "page");

    assertThatThrownBy(() -> call.say(agent, team.id(), Map.of("callOutcome", "reached")))
        .isInstanceOf(BadUserRequestException.class);
    assertThat(call.row().end().note()).isEqualTo("withdrawn");
  }

  @Test
  void whoWantsNoTeamOfHisOwnSaysSoOnThePhoneAndNobodyIsNamed_P10() {
    SteppedCall.asked(service, customer)
        .say(agent, team.id(), Map.of("callOutcome", "reached", "ownTeam", "unwanted"));

    assertThat(teamOf.optedOut(customer)).isTrue();
    assertThat(told.tracesInTheEngine("ownTeam", "-")).isZero();
    SteppedCall next = SteppedCall.asked(service, customer);
    assertThat(next.offeredTo()).contains("team-national").doesNotContain(team.id(), agent);
    assertThat(next.row().promise().teamId()).isEqualTo("team-national");

    next.say(agent, "team-national", Map.of("callOutcome", "reached", "ownTeam", "wanted"));
    assertThat(teamOf.optedOut(customer)).isFalse();
  }

  @Test
  void whatHeChoseOnHisPageWhileTheFormWasOpenStays_P10() {
    SteppedCall call = SteppedCall.asked(service, customer);
    call.claim(agent, team.id());
    chooseTeam.choose(customer, true, "page");

    call.say(agent, team.id(), Map.of("callOutcome", "reached", "ownTeam", "unchanged"));

    assertThat(teamOf.optedOut(customer)).isTrue();
  }

  @Test
  void whatHeSaidWhenHeDeclinedIsToldToTheNextOfUs_P11() {
    SteppedCall.asked(service, customer)
        .say(agent, team.id(), Map.of("callOutcome", "declined", "callNote", "Moves in May"));
    SteppedCall withdrawn = SteppedCall.asked(service, customer);
    withdrawCallback.withdraw(withdrawn.id(), "page");

    String before =
        SteppedCall.asked(service, customer)
            .form(SteppedCall.CALL, agent, team.id())
            .get("storyOfCalls")
            .toString()
            .replace("&#58;", ":");

    assertThat(before)
        .contains("one of us, about his bill: wanted no call: Moves in May")
        .contains("nobody of us, about his bill: settled without a call")
        .doesNotContain(": withdrawn", agent);
  }
}
