package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AskForCallback.Outcome;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.AlreadyAsked;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is promised when somebody asks to be called (P9). */
@StoppedEngine
class AskForCallbackTest {

  @Autowired JdbcClient jdbc;
  @Autowired AskForCallback askForCallback;
  @Autowired FindCallTimes findCallTimes;
  @Autowired Callbacks callbacks;
  private CallTeam team;
  private String customer;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    team.anyone("de");
    customer = team.customer("Mia");
  }

  @Test
  void anOfferedTimeIsPromisedOnceAndTheNextOneWhoAsksIsShownIt() {
    CallSlot slot = findCallTimes.of(customer, HomeZone.ID, "de").slots().get(40);

    Outcome first = ask(customer, new CallWish.At(slot));
    Outcome second = ask(customer, new CallWish.First());

    assertThat(first)
        .isInstanceOfSatisfying(
            Asked.class,
            it -> {
              assertThat(it.callback().promise().slot()).isEqualTo(slot.window());
              assertThat(it.callback().promise().teamId()).isEqualTo(team.id());
              assertThat(it.callback().phone()).isEqualTo("+4915112345601");
              assertThat(callbacks.find(it.callback().id())).contains(it.callback());
            });
    assertThat(second)
        .isInstanceOfSatisfying(
            AlreadyAsked.class,
            it -> assertThat(it.callback().id()).isEqualTo(((Asked) first).callback().id()));
  }

  private Outcome ask(String who, CallWish wish) {
    return askForCallback.ask(
        new CallRequest(who, null, Matter.BILL, null, null, null, "page", null, wish));
  }
}
