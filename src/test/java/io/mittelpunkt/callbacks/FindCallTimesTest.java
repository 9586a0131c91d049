package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a customer is offered. Rolled back: the national pool has nobody in other tests. */
@StoppedEngine
@Transactional
class FindCallTimesTest {

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired FindCallTimes findCallTimes;
  @Autowired AskForCallback askForCallback;
  private CallTeam team;
  private String customer;

  /** One of the team and one of the pool, who are there day and night. */
  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc).hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    team.anyone("de");
    // What other tests left with the pool would be called first.
    CallTeam.pool(jdbc, team.region());
    customer = team.customer("Mia");
  }

  @Test
  void byDayHisTeamCallsNowOrAtEachQuarterThatIsFree() {
    Instant ten = Clocks.until(world, LocalTime.of(10, 1));

    CallTimes times = find("de");

    assertThat(times.open()).isTrue();
    assertThat(times.night()).isFalse();
    assertThat(times.pool()).isNull();
    assertThat(times.now()).matches(it -> it.atOnce() && it.teamId().equals(team.id()));
    assertThat(Objects.requireNonNull(times.now()).window().from())
        .isBetween(ten.minusSeconds(1), ten.plusSeconds(30));
    assertThat(times.slots().get(0)).isEqualTo(times.nextOpening());
    assertThat(local(times.slots().get(0).window().from())).isEqualTo("10:15");
    assertThat(times.slots())
        .as("the rest of today, and nine days")
        .hasSize(31 + 9 * 36)
        .allMatch(it -> !it.atOnce() && it.teamId().equals(team.id()))
        .extracting(it -> it.window().from())
        .isSorted();
  }

  @Test
  void outsideHoursHeChoosesBetweenThePoolNowAndHisTeamAtItsNextOpening() {
    Clocks.until(world, LocalTime.of(18, 30));

    CallTimes times = find("de");

    assertThat(times.open()).isFalse();
    assertThat(times.now()).isNull();
    assertThat(times.pool()).matches(it -> it.atOnce() && it.teamId().equals("team-national"));
    assertThat(local(Objects.requireNonNull(times.nextOpening()).window().from()))
        .isEqualTo("09:00");
  }

  @Test
  void atNightThePoolCallsAsSoonAsItIsOver_P9() {
    Clocks.until(world, LocalTime.of(23, 0));

    CallTimes times = find("de");

    assertThat(times.night()).isTrue();
    assertThat(times.now()).isNull();
    CallSlot pool = Objects.requireNonNull(times.pool());
    assertThat(pool.atOnce()).isFalse();
    assertThat(local(pool.window().from())).isEqualTo("08:00");
  }

  @Test
  void whoHasAContractAroundTheClockMayAskForNowAtNight() {
    team.serves(customer, "aroundTheClock");
    Clocks.until(world, LocalTime.of(2, 0));

    CallTimes times = find("de");

    assertThat(times.night()).isTrue();
    assertThat(times.pool()).matches(it -> it.atOnce() && it.teamId().equals("team-national"));
    assertThat(times.slots())
        .noneMatch(it -> local(it.window().from()).isBefore(LocalTime.of(8, 0)));
  }

  @Test
  void theNightIsTheCustomers_P9() {
    team.hours(LocalTime.MIN, LocalTime.MAX);
    Clocks.until(world, LocalTime.of(12, 0));
    ZoneId auckland = ZoneId.of("Pacific/Auckland");

    CallTimes times = findCallTimes.of(customer, auckland, "de");

    assertThat(times.slots())
        .isNotEmpty()
        .allMatch(
            it -> {
              LocalTime there = it.window().from().atZone(auckland).toLocalTime();
              return !there.isBefore(LocalTime.of(8, 0)) && there.isBefore(LocalTime.of(21, 0));
            });
  }

  @Test
  void aClassOfCustomersHasLongerHours() {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      team.hours("business", weekday, LocalTime.of(8, 0), LocalTime.of(20, 0));
    }
    Clocks.until(world, LocalTime.of(18, 30));

    assertThat(find("de").now()).isNull();
    team.serves(customer, "business");
    assertThat(find("de").now()).isNotNull();
  }

  @Test
  void aFullTimeIsNotOfferedAndNowKeepsItsShare() {
    team.nobody();
    // Two make three calls of nine minutes; two are promised before, one is kept.
    team.anyone("de");
    team.anyone("de");
    Clocks.until(world, LocalTime.of(9, 59));
    CallSlot ten = find("de").slots().get(0);

    promise(team.customer("Noah"), ten);
    assertThat(find("de").slots()).contains(ten);
    promise(team.customer("Emma"), ten);
    assertThat(find("de").slots()).doesNotContain(ten);

    Clocks.until(world, LocalTime.of(10, 0));
    assertThat(find("de").now()).as("one place is kept for 'now'").isNotNull();
    promise(team.customer("Leon"), Objects.requireNonNull(find("de").now()));
    assertThat(find("de").now()).isNull();
  }

  @Test
  void aLanguageHasTheTimeOfThoseWhoSpeakIt() {
    team.anyone("de");
    team.anyone("de", "tr");
    Clocks.until(world, LocalTime.of(9, 59));
    CallSlot ten = find("tr").slots().get(0);

    promise(team.customer("Deniz", "tr", "Europe/Berlin"), ten);

    assertThat(find("tr").slots()).doesNotContain(ten);
    assertThat(find("de").slots()).contains(ten);
    assertThat(find("pl").slots()).as("nobody speaks it: whoever is free").contains(ten);
  }

  @Test
  void absencesHolidaysAndClosedDaysTakeTimesAway() {
    Clocks.until(world, LocalTime.of(9, 0));
    LocalDate tomorrow = LocalDate.ofInstant(world.now(), HomeZone.ID).plusDays(1);
    assertThat(on(tomorrow)).isNotEmpty();

    team.day(tomorrow, LocalTime.of(9, 0), LocalTime.of(10, 0));
    assertThat(on(tomorrow)).hasSize(4);

    LocalDate after = tomorrow.plusDays(1);
    team.day(after, null, null);
    assertThat(on(after)).isEmpty();

    LocalDate third = tomorrow.plusDays(2);
    String login = team.anyone("de");
    jdbc.sql("update agent set active = false where team_id = ? and id <> ?")
        .params(team.id(), login)
        .update();
    team.absent(
        login,
        third.atTime(9, 0).atZone(HomeZone.ID).toInstant(),
        third.atTime(17, 0).atZone(HomeZone.ID).toInstant());
    assertThat(on(third)).hasSize(4);
  }

  @Test
  void withoutAnybodyThereIsNothingToOffer() {
    team.nobody();
    jdbc.sql("update agent set active = false where team_id = 'team-national'").update();
    Clocks.until(world, LocalTime.of(10, 0));

    CallTimes times = find("de");

    assertThat(times.open()).isTrue();
    assertThat(times.now()).isNull();
    assertThat(times.pool()).isNull();
    assertThat(times.nextOpening()).isNull();
    assertThat(times.slots()).isEmpty();
  }

  private CallTimes find(String language) {
    return findCallTimes.of(customer, HomeZone.ID, language);
  }

  private List<CallSlot> on(LocalDate day) {
    return find("de").slots().stream()
        .filter(it -> LocalDate.ofInstant(it.window().from(), HomeZone.ID).equals(day))
        .toList();
  }

  private void promise(String who, CallSlot slot) {
    assertThat(
            askForCallback.ask(
                new CallRequest(
                    who, null, Matter.BILL, null, null, null, "page", null, new CallWish.At(slot))))
        .isInstanceOf(Asked.class);
  }

  private static LocalTime local(Instant at) {
    return at.atZone(HomeZone.ID).toLocalTime();
  }
}
