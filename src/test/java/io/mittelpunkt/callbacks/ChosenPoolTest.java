package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever takes the pool, because his team cannot call now, stays with it. */
@StoppedEngine
@Transactional
class ChosenPoolTest {

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired FindCallTimes findCallTimes;
  @Autowired AskForCallback askForCallback;
  @Autowired RouteCall routeCall;
  private CallTeam team;

  /** One of the team, who has time for one call, and one of the pool. */
  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    team.anyone("de");
    CallTeam.pool(jdbc, team.region());
    Clocks.until(world, LocalTime.of(10, 1));
  }

  @Test
  void hisTeamIsFullAndHeIsNotSentBackToIt() {
    String first = team.customer("Mia");
    assertThat(routeCall.facts(ask(first, now(first))).teamOpen()).isTrue();

    String second = team.customer("Ole");
    CallTimes times = findCallTimes.of(second, HomeZone.ID, "de");
    assertThat(times.now()).isNull();
    String callback = ask(second, Objects.requireNonNull(times.pool()));

    assertThat(routeCall.facts(callback).teamOpen()).isFalse();
  }

  private CallSlot now(String customer) {
    return Objects.requireNonNull(findCallTimes.of(customer, HomeZone.ID, "de").now());
  }

  private String ask(String customer, CallSlot slot) {
    CallRequest request =
        new CallRequest(
            customer, null, Matter.BILL, null, null, null, "page", null, new CallWish.At(slot));
    return assertThat(askForCallback.ask(request))
        .asInstanceOf(type(Asked.class))
        .actual()
        .callback()
        .id();
  }
}
