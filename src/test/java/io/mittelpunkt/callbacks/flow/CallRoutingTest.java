package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked to call whom (P11), by the tables that a process owner draws. */
@StoppedEngine
class CallRoutingTest {

  private static final Map<String, Object> REACHED = Map.of("callOutcome", "reached");

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired RegionalEvents events;

  private CallTeam team;
  private String agent;
  private String customer;

  @BeforeEach
  void aTeamInTheMorning() {
    SteppedCall.itIs(service, 9);
    team = CallTeam.in(jdbc);
    agent = SteppedCall.member(service, team, "de");
    SteppedCall.member(service, team, "de");
    customer = team.customer("Mia Muster");
  }

  @Test
  void whoKnowsHimAndHasGoneHomeIsNotWaitedFor() {
    SteppedCall.asked(service, customer).say(agent, team.id(), REACHED);
    SteppedCall call = SteppedCall.asked(service, customer);
    assertThat(call.offeredTo()).containsExactly(agent);

    Instant slot = call.row().promise().slot().from();
    team.absent(agent, slot.minus(Duration.ofHours(1)), slot.plus(Duration.ofHours(3)));
    call.at(Duration.ofMinutes(-10)).run("event_timeNear");

    assertThat(call.offeredTo()).contains(team.id());
  }

  @Test
  void whoIsAwayAtThatTimeIsNotAskedAtAll() {
    SteppedCall.asked(service, customer).say(agent, team.id(), REACHED);
    team.absent(agent, world.now(), world.now().plus(Duration.ofDays(3)));

    assertThat(SteppedCall.asked(service, customer).offeredTo()).containsExactly(team.id());
  }

  @Test
  void inAStormTheNeighboursAreAskedFromTheBeginning() {
    CallTeam neighbour = CallTeam.in(jdbc);
    neighbour.anyone("de");
    team.helpedBy(neighbour);
    Instant now = world.now();
    events.declare(
        new RegionalEvent(
            UUID.randomUUID().toString(),
            team.region().territory().id(),
            "storm",
            Duration.ofHours(1),
            new TimeWindow(now, now.plus(Duration.ofHours(8)))),
        "dora",
        now);

    assertThat(SteppedCall.asked(service, customer).offeredTo())
        .contains(team.id(), neighbour.id());
  }

  @Test
  void aClosedNeighbourIsNotAsked() {
    CallTeam closed = CallTeam.in(jdbc);
    closed.anyone("de");
    jdbc.sql("delete from team_hours where team_id = ?").param(closed.id()).update();
    team.helpedBy(closed);
    SteppedCall call = SteppedCall.asked(service, customer);

    call.at(Duration.ofMinutes(9)).run("event_callUntaken");

    assertThat(call.offeredTo()).contains("team-national").doesNotContain(closed.id());
    assertThat(call.row().progress().openedUpAt()).isNotNull();
  }

  @Test
  void whatSomebodyGaveBackHimselfIsNobodysAndNobodyIsBlamedForIt() {
    SteppedCall call = SteppedCall.asked(service, customer);
    call.claim(agent, team.id());
    assertThat(call.row().progress().takenBy()).isEqualTo(agent);

    call.giveBack();

    assertThat(call.row().progress().takenBy()).isNull();
    assertThat(call.row().progress().takenAt()).isNull();
  }

  @Test
  void aTeamThatNobodySignsInForLeavesItsCallsToAllAgents() {
    CallTeam rows = CallTeam.in(jdbc);
    rows.anyone("de");

    assertThat(SteppedCall.asked(service, rows.customer("Mia")).offeredTo())
        .containsExactlyInAnyOrder(rows.id(), "agents");
  }
}
