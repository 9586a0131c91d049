package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.Progress;
import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.NoticeTexts;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.notices.PastNotice;
import io.mittelpunkt.notices.SendNotice;
import io.mittelpunkt.scheduling.DeclareRegionalEvent;
import io.mittelpunkt.scheduling.EndRegionalEvent;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A storm reaches whoever waits for a call there, before he wonders. */
@StoppedEngine
class RegionalEventCallsTest {

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired Callbacks callbacks;
  @Autowired Outbox outbox;
  @Autowired SendNotice sendNotice;
  @Autowired NoticeTexts texts;
  @Autowired DeclareRegionalEvent declareRegionalEvent;
  @Autowired EndRegionalEvent endRegionalEvent;
  @Autowired RegionalEvents regionalEvents;
  private CallTeam team;
  private String territory;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    territory = team.region().territory().id();
  }

  @Test
  void eachWaitingCustomerIsToldOnceHoweverManyCallsHeWaitsFor() {
    String mia = team.customer("Mia");
    String first = promised(mia, Matter.BILL, Duration.ofMinutes(30));
    String second = promised(mia, Matter.FAULT, Duration.ofMinutes(45));
    String other = promised(team.customer("Ole"), Matter.BILL, Duration.ofHours(2));

    storm(Duration.ofHours(3));

    assertThat(told(first).size() + told(second).size()).isEqualTo(1);
    assertThat(told(other)).hasSize(1);
    assertThat(told(other).get(0).notice().parameters()).containsEntry("reason", "regional.storm");
  }

  @Test
  void whoIsCalledAfterItOrIsBeingCalledOrLivesElsewhereIsLeftInPeace() {
    String later = promised(team.customer("Later"), Matter.BILL, Duration.ofHours(5));
    String taken = promised(team.customer("Taken"), Matter.BILL, Duration.ofMinutes(30));
    callbacks.taken(taken, team.anyone(), world.now());
    CallTeam neighbour = CallTeam.in(jdbc);
    String there = promised(neighbour, neighbour.customer("There"), Duration.ofMinutes(30));

    storm(Duration.ofHours(3));

    assertThat(List.of(later, taken, there)).allSatisfy(it -> assertThat(told(it)).isEmpty());
  }

  @Test
  void theCallsThatNobodyHasAreRoutedAnewWhenItBeginsAndWhenItEnds() {
    String waiting = promised(team.customer("Mia"), Matter.BILL, Duration.ofMinutes(30));
    String later = promised(team.customer("Later"), Matter.BILL, Duration.ofHours(5));

    String storm = storm(Duration.ofHours(3));

    assertThat(world.run("tell-call-time", waiting)).as("its process is told").isEqualTo(1);
    assertThat(world.run("tell-call-time", later)).isZero();
    endRegionalEvent.end(storm);
    assertThat(world.run("tell-call-time", waiting)).as("and again when it is over").isEqualTo(1);
    assertThat(regionalEvents.lasting(territory, world.now())).isEmpty();
    assertThat(endRegionalEvent.end(storm)).contains("noSuchEvent");
  }

  @Test
  void inTheStormTheNeighboursMayTakeTheCallFromTheBeginning() {
    SteppedCall.itIs(service, 9);
    CallTeam neighbour = CallTeam.in(jdbc);
    neighbour.anyone("de");
    team.helpedBy(neighbour).anyone("de");
    SteppedCall call = SteppedCall.asked(service, team.customer("Mia"));
    assertThat(call.offeredTo()).contains(team.id()).doesNotContain(neighbour.id());

    String storm = storm(Duration.ofHours(6));
    call.hear();
    assertThat(call.offeredTo()).contains(team.id(), neighbour.id());
    assertThat(call.told()).containsExactly("callbackPromised", "callbackRegionalEvent");

    endRegionalEvent.end(storm);
    call.hear();
    assertThat(call.offeredTo()).contains(team.id()).doesNotContain(neighbour.id());
  }

  @Test
  void nobodyIsWokenAndWhoHeardNothingInTimeHearsNothingLate_P9() {
    // Wherever the shared clock stands, it is night in one of these zones.
    String sleeper = team.customer("Sleeper", "de", zoneWhereItIs(LocalTime.of(2, 30)));
    String waiting = promised(sleeper, Matter.BILL, Duration.ofHours(1));
    storm(Duration.ofHours(3));
    Notice notice = told(waiting).get(0).notice();

    assertThat(sendNotice.send(notice.id()))
        .hasValueSatisfying(it -> assertThat(it).isAfter(world.now()));
    assertThat(told(waiting).get(0).sentAt()).isNull();

    callbacks.taken(waiting, team.anyone(), world.now());
    assertThat(sendNotice.send(notice.id())).isEmpty();
    assertThat(told(waiting)).as("he is being called: it is no news any more").isEmpty();
  }

  @Test
  void byDayItLeavesAtOnceInHisLanguage() {
    String zone = zoneWhereItIs(LocalTime.of(12, 30));
    String waiting = promised(team.customer("Leyla", "tr", zone), Matter.BILL, Duration.ofHours(1));
    storm(Duration.ofHours(3));
    Notice notice = told(waiting).get(0).notice();

    assertThat(sendNotice.send(notice.id())).isEmpty();

    assertThat(told(waiting).get(0).sentAt()).isNotNull();
    for (String language : List.of("en", "de", "ar", "tr")) {
      Locale wanted = Locale.forLanguageTag(language);
      assertThat(texts.languageOf(notice, wanted)).isEqualTo(wanted);
      String said =
          texts.render(notice, "L", wanted, HomeZone.ID, URI.create("https://x")).plainText();
      assertThat(said.contains("There is a storm")).as(said).isEqualTo(language.equals("en"));
    }
  }

  /** A zone in which the clock shows about this time now, whatever the hour here. */
  private String zoneWhereItIs(LocalTime time) {
    int offset = time.getHour() - world.now().atZone(ZoneId.of("UTC")).getHour();
    int hours = offset > 12 ? offset - 24 : offset < -11 ? offset + 24 : offset;
    return "Etc/GMT" + (hours > 0 ? "-" + hours : hours < 0 ? "+" + -hours : "");
  }

  private String storm(Duration lasts) {
    assertThat(
            declareRegionalEvent.declare(
                territory, "storm", Duration.ofMinutes(30), world.now().plus(lasts), "dora"))
        .isEmpty();
    return regionalEvents.lasting(territory, world.now()).get(0).id();
  }

  private String promised(String customer, Matter matter, Duration ahead) {
    return promised(team, customer, matter, ahead);
  }

  private String promised(CallTeam by, String customer, Duration ahead) {
    return promised(by, customer, Matter.BILL, ahead);
  }

  private String promised(CallTeam by, String customer, Matter matter, Duration ahead) {
    Instant from = world.now().plus(ahead);
    TimeWindow slot = new TimeWindow(from, from.plus(Duration.ofMinutes(15)));
    String id = Ids.next("CB");
    assertThat(
            callbacks.add(
                new Callback(
                    id,
                    customer,
                    null,
                    matter,
                    null,
                    "+4915112345601",
                    "de",
                    "page",
                    null,
                    world.now(),
                    State.OPEN,
                    new Promise(by.id(), null, slot, false, from),
                    Progress.NONE,
                    null)))
        .isTrue();
    return id;
  }

  private List<PastNotice> told(String callback) {
    return outbox.toldAbout(callback);
  }
}
