package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whom a storm brings to the struck team: three of nine, on whom their own no longer counts. */
@StoppedEngine
@Transactional
class LentPeopleTest {

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired ReadTeamTimes readTeamTimes;
  @Autowired Teams teams;
  @Autowired RegionalEvents events;
  private CallTeam struck;
  private CallTeam neighbour;

  /** A call takes nine minutes: a quarter of an hour has five places for three people. */
  @BeforeEach
  void found() {
    struck = CallTeam.in(jdbc);
    struck.anyone("de");
    neighbour = CallTeam.in(jdbc);
    String login = Ids.next("ag").toLowerCase(Locale.ROOT);
    IntStream.rangeClosed(1, 9).forEach(i -> neighbour.agent(login + "-" + i));
    struck.helpedBy(neighbour);
    Clocks.until(world, LocalTime.of(10, 1));
  }

  @Test
  void whileAnEventLastsTheNeighbourLendsPeople() {
    assertThat(now(struck)).isEqualTo(1);
    assertThat(now(neighbour)).isEqualTo(15);

    declare(struck);

    assertThat(now(struck)).isEqualTo(6);
    assertThat(now(neighbour)).isEqualTo(10);
    assertThat(tomorrow(struck)).as("the event is over").isEqualTo(1);
    assertThat(tomorrow(neighbour)).isEqualTo(10);
  }

  @Test
  void whoIsStruckLendsNobody() {
    declare(struck);
    declare(neighbour);

    assertThat(now(struck)).isEqualTo(1);
    assertThat(now(neighbour)).isEqualTo(15);
  }

  private void declare(CallTeam team) {
    Instant now = world.now();
    TimeWindow during =
        new TimeWindow(now.minus(Duration.ofMinutes(5)), now.plus(Duration.ofHours(4)));
    events.declare(
        new RegionalEvent(
            Ids.next("RE"),
            team.region().territory().id(),
            "storm",
            Duration.ofMinutes(30),
            during),
        "lars",
        now);
  }

  private int now(CallTeam team) {
    TeamTimes times = times(team);
    return times.quarters().left(times.atOnce().window(), true);
  }

  private int tomorrow(CallTeam team) {
    TeamTimes times = times(team);
    Instant at = times.quarters().grid().ceil(times.at()).plus(Duration.ofHours(24));
    return times.quarters().left(new TimeWindow(at, at.plus(Duration.ofMinutes(15))), false);
  }

  private TeamTimes times(CallTeam team) {
    Team read = teams.get(team.id());
    return readTeamTimes.of(
        read, new Caller(team.customer("Mia"), HomeZone.ID, "de", "standard", read), null);
  }
}
