package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AskForCallback.Outcome;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.Refused;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be asked for is refused with the reason, and leaves nothing behind. */
@StoppedEngine
class RefusedCallTest {

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired AskForCallback askForCallback;
  @Autowired FindCallTimes findCallTimes;
  private CallTeam team;
  private String customer;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    team.anyone("de");
    customer = team.customer("Mia");
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(
            jdbc.sql("select count(*) from callback_quarter where team_id = ?")
                .param(team.id())
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "-15, 15, past",
    "14400, 15, tooFar",
    "1051200000, 15, tooFar",
    "67, 15, notASlot",
    "75, 30, notASlot",
    "75, 14, notASlot",
    "600, 15, closed"
  })
  void aTimeThatIsNoneIsRefused(long minutesFromTen, long length, String reason) {
    team.hours(LocalTime.of(9, 0), LocalTime.of(12, 0));
    Instant ten = Clocks.until(world, LocalTime.of(10, 0)).truncatedTo(ChronoUnit.MINUTES);
    Instant from = ten.plus(Duration.ofMinutes(minutesFromTen));
    TimeWindow window = new TimeWindow(from, from.plus(Duration.ofMinutes(length)));

    assertThat(ask(new CallWish.At(new CallSlot(team.id(), window, false))))
        .isEqualTo(new Refused("time", reason));
  }

  @Test
  void anotherTeamsTimeIsNotHis() {
    CallTeam other = CallTeam.in(jdbc);
    other.anyone("de");
    TimeWindow window = findCallTimes.of(customer, HomeZone.ID, "de").slots().get(20).window();

    for (String teamId : new String[] {other.id(), "team-nobody", "", "'; drop table team; --"}) {
      assertThat(ask(new CallWish.At(new CallSlot(teamId, window, false))))
          .isEqualTo(new Refused("time", "notHisTeam"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "call me",
        "110",
        "0900 1234567",
        "0180 5123456",
        "+999 123456",
        "0151 1234560\u0000",
        "0151 12345601 0151 12345601 0151 12345601 0151"
      })
  void aNumberThatCannotBeCalledIsRefused(String typed) {
    assertThat(ask(request(Matter.BILL, typed, null, null, "page", new CallWish.First())))
        .isEqualTo(new Refused("phone", "notANumber"));
  }

  @Test
  void whatCannotBeReadOrKeptIsRefused() {
    CallWish first = new CallWish.First();

    assertThat(ask(request(Matter.BILL, null, "x".repeat(501), null, "page", first)))
        .isEqualTo(new Refused("remark", "remarkTooLong"));
    for (String unseen : new String[] {"a\u0000b", "a\u001bb", "a\u202eb", "a\ud800b"}) {
      assertThat(ask(request(Matter.BILL, null, unseen, null, "page", first)))
          .isEqualTo(new Refused("remark", "remarkUnreadable"));
    }
    assertThat(ask(request(Matter.BILL, null, null, "xx", "page", first)))
        .isEqualTo(new Refused("language", "unknownLanguage"));
    assertThat(ask(request(Matter.DRAFT, null, null, null, "page", first)))
        .isEqualTo(new Refused("matter", "notToBeChosen"));
    assertThat(ask("C-nobody", first)).isEqualTo(new Refused("customer", "unknownCustomer"));
  }

  @Test
  void somebodyElsesOrderIsNoCaseOfHis() {
    assertThat(
            askForCallback.ask(
                new CallRequest(
                    customer,
                    "PO-0000-0000-0000",
                    Matter.ORDER,
                    null,
                    null,
                    null,
                    "page",
                    null,
                    new CallWish.First())))
        .isEqualTo(new Refused("case", "unknownCase"));
  }

  private Outcome ask(CallWish wish) {
    return ask(customer, wish);
  }

  private Outcome ask(String who, CallWish wish) {
    return ask(new CallRequest(who, null, Matter.BILL, null, null, null, "page", null, wish));
  }

  private Outcome ask(CallRequest request) {
    return askForCallback.ask(request);
  }

  private CallRequest request(
      Matter matter,
      @Nullable String phone,
      @Nullable String remark,
      @Nullable String language,
      String via,
      CallWish wish) {
    return new CallRequest(customer, null, matter, remark, phone, language, via, null, wish);
  }
}
