package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AskForCallback.Outcome;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.AlreadyAsked;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.Refused;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is promised when somebody asks to be called (P9). */
@StoppedEngine
class AskForCallbackTest {

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired AskForCallback askForCallback;
  @Autowired FindCallTimes findCallTimes;
  @Autowired Callbacks callbacks;
  @Autowired Customers customers;
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

    Outcome first = ask(new CallWish.At(slot));
    Outcome second = ask(new CallWish.First());

    assertThat(first)
        .isInstanceOfSatisfying(
            Asked.class,
            it -> {
              assertThat(it.callback().promise().slot()).isEqualTo(slot.window());
              assertThat(it.callback().promise().teamId()).isEqualTo(team.id());
              assertThat(it.callback().phone()).isEqualTo(number());
              assertThat(callbacks.find(it.callback().id())).contains(it.callback());
            });
    assertThat(second)
        .isInstanceOfSatisfying(
            AlreadyAsked.class, it -> assertThat(it.callback().id()).isEqualTo(asked(first).id()));
    assertThat(told(asked(first).id())).isEqualTo("callbackPromised");
  }

  @Test
  void anotherMatterIsAnotherCall() {
    asked(ask(new CallWish.First()));

    assertThat(ask(request(Matter.FAULT, null, null, null, "page", new CallWish.First())))
        .isInstanceOf(Asked.class);
  }

  @Test
  void nowIsFromNowOn() {
    Instant ten = Clocks.until(world, LocalTime.of(10, 0));

    Callback callback = asked(ask(new CallWish.Now()));

    assertThat(callback.promise().atOnce()).isTrue();
    assertThat(callback.promise().slot().from())
        .isBetween(ten.minusSeconds(1), ten.plusSeconds(60));
    assertThat(callback.promise().slot().length()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void nobodyIsCalledAtNightUnlessHisContractSaysSoAndHeAsksInThatMinute_P9() {
    Clocks.until(world, LocalTime.of(22, 30));

    assertThat(ask(new CallWish.Now())).isEqualTo(new Refused("time", "night"));
    team.serves(customer, "aroundTheClock");
    assertThat(asked(ask(new CallWish.Now())).promise().atOnce()).isTrue();
    String other = team.customer("Noah");
    team.serves(other, "aroundTheClock");
    Instant night = world.now().atZone(HomeZone.ID).plusDays(1).with(LocalTime.MIN).toInstant();
    assertThat(ask(other, new CallWish.At(slot(night)))).isEqualTo(new Refused("time", "night"));
  }

  @Test
  void aClosedTeamDoesNotCallNow() {
    team.hours(LocalTime.of(9, 0), LocalTime.of(12, 0));
    Clocks.until(world, LocalTime.of(11, 50));

    assertThat(ask(new CallWish.Now())).isEqualTo(new Refused("time", "closed"));
  }

  @Test
  void ourOwnFlowsAreNeverRefusedAndNeverCallAtNight_P9() {
    Clocks.until(world, LocalTime.of(20, 40));
    Callback first = asked(ask(new CallWish.First()));
    assertThat(local(first.promise().slot().from())).isEqualTo("08:00");

    team.nobody().hours(LocalTime.of(9, 0), LocalTime.of(12, 0));
    Callback without = asked(ask(team.customer("Noah"), new CallWish.First()));
    assertThat(local(without.promise().slot().from())).isEqualTo("09:00");

    jdbc.sql("delete from team_hours where team_id = ?").param(team.id()).update();
    Callback nobody = asked(ask(team.customer("Emma"), new CallWish.First()));
    assertThat(nobody.promise().teamId()).isEqualTo("team-national");
    assertThat(local(nobody.promise().slot().from())).isEqualTo("08:00");
  }

  @ParameterizedTest
  @CsvSource({"0151 12345602, +4915112345602", "' +49 (0)30 1234567 ', +49301234567", "'', "})
  void aNumberIsReadAsPeopleWriteItElseTheKnownOneCounts(String typed, String called) {
    String known = number();
    Callback callback =
        asked(ask(request(Matter.BILL, typed, null, null, "page", new CallWish.First())));

    assertThat(callback.phone()).isEqualTo(called == null ? known : called);
    assertThat(customers.get(customer).phone()).as("what we know stays").isEqualTo(known);
  }

  private String number() {
    return customers.get(customer).phone();
  }

  @Test
  void whoGaveNoNumberIsAskedOnce_P3() {
    jdbc.sql("update customer set phone = null where id = ?").param(customer).update();
    assertThat(ask(new CallWish.First())).isEqualTo(new Refused("phone", "noNumber"));

    asked(ask(request(Matter.BILL, "030 1234567", null, null, "page", new CallWish.First())));

    assertThat(customers.get(customer).phone()).isEqualTo("+49301234567");
    assertThat(
            asked(ask(request(Matter.FAULT, null, null, null, "page", new CallWish.First())))
                .phone())
        .isEqualTo("+49301234567");
  }

  @Test
  void nobodyHasANumberRungUpAllDay() {
    String number = number();
    for (int stranger = 1; stranger <= 6; stranger++) {
      asked(ask(ofStranger(number)));
    }

    assertThat(ask(ofStranger(number))).isEqualTo(new Refused("phone", "tooManyCalls"));
    assertThat(asked(ask(request(Matter.BILL, null, null, null, "phone", new CallWish.First()))))
        .as("what one of us asks for")
        .isNotNull();
  }

  private CallRequest ofStranger(String number) {
    return new CallRequest(
        team.customer("Ole"),
        null,
        Matter.BILL,
        null,
        number,
        null,
        "api",
        "demo-shop",
        new CallWish.First());
  }

  @Test
  void whatHeWroteAndTheLanguageThatHeWantsAreKept() {
    Callback callback =
        asked(
            ask(
                request(
                    Matter.BILL,
                    null,
                    " Zwei\n\tZeilen <b> ",
                    "tr",
                    "page",
                    new CallWish.First())));

    assertThat(callback.remark()).isEqualTo("Zwei\n\tZeilen <b>");
    assertThat(callback.language()).isEqualTo("tr");
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

  private CallSlot slot(Instant from) {
    return new CallSlot(team.id(), new TimeWindow(from, from.plus(Duration.ofMinutes(15))), false);
  }

  private static Callback asked(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Asked.class);
    return ((Asked) outcome).callback();
  }

  private String told(String callbackId) {
    return jdbc.sql("select template from notice where order_id = ?")
        .param(callbackId)
        .query(String.class)
        .single();
  }

  private static LocalTime local(Instant at) {
    return at.atZone(HomeZone.ID).toLocalTime();
  }
}
