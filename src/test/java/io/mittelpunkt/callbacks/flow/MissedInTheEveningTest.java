package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.CallSlot;
import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.FindCallTimes;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever we missed in the evening is called in the morning, and knows it (P9). */
@StoppedEngine
class MissedInTheEveningTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired FindCallTimes findCallTimes;

  @Test
  void isPromisedTheMorningAndNotOfferedInTheNight() {
    SteppedCall.itIs(service, 9);
    CallTeam team = CallTeam.in(jdbc);
    SteppedCall.member(service, team, "de");
    String customer = team.customer("Mia Muster");
    CallSlot evening =
        findCallTimes.of(customer, BERLIN, "de").slots().stream()
            .filter(it -> berlin(it).toLocalTime().equals(LocalTime.of(20, 45)))
            .findFirst()
            .orElseThrow();
    SteppedCall call = SteppedCall.asked(service, customer, new CallWish.At(evening));

    call.at(Duration.ofMinutes(15)).run("event_slotOver");
    call.hear();

    ZonedDateTime next = call.row().promise().slot().from().atZone(BERLIN);
    assertThat(next).isEqualTo(berlin(evening).plusDays(1).with(LocalTime.of(8, 0)));
    assertThat(call.told()).containsExactly("callbackPromised", "callbackMissedToday");
    assertThat(toldTime(call)).isEqualTo(next.toInstant().toString());
    assertThat(call.task(SteppedCall.CALL).getPriority()).as("for the morning").isEqualTo(50);
    assertThat(call.task(SteppedCall.CALL).getDueDate().toInstant()).isEqualTo(next.toInstant());
    assertThat(call.tasks("userTask_seeToMissedCall")).isEmpty();

    call.at(Duration.ofMinutes(-10)).run("event_timeNear");
    assertThat(call.task(SteppedCall.CALL).getPriority()).as("first then").isEqualTo(100);
  }

  private String toldTime(SteppedCall call) {
    return jdbc.sql(
            "select parameters ->> 'nextAt' from notice"
                + " where order_id = ? and template = 'callbackMissedToday'")
        .param(call.id())
        .query(String.class)
        .single();
  }

  private static ZonedDateTime berlin(CallSlot slot) {
    return slot.window().from().atZone(BERLIN);
  }
}
