package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.ChangeCallTime.Outcome.Changed;
import io.mittelpunkt.callbacks.ChangeCallTime.Outcome.Refused;
import io.mittelpunkt.callbacks.ChangeCallTime.Outcome.SlotTaken;
import io.mittelpunkt.callbacks.routing.CallOrder;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A promised call that is moved, withdrawn or needed no more, and what the customer is told. */
@StoppedEngine
class ChangedCallTest {

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired AskForCallback askForCallback;
  @Autowired ChangeCallTime changeCallTime;
  @Autowired WithdrawCallback withdrawCallback;
  @Autowired SettleCallbacks settleCallbacks;
  @Autowired FindCallTimes findCallTimes;
  @Autowired Callbacks callbacks;
  @Autowired Orders orders;
  @Autowired Journal journal;
  private CallTeam team;
  private String customer;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    team.anyone("de");
    customer = team.customer("Mia");
  }

  @Test
  void anotherTimeIsPromisedAndTheFirstPromiseStaysKnown_P6() {
    List<CallSlot> slots = slots();
    Callback before = ask(slots.get(20));

    assertThat(changeCallTime.change(before.id(), new CallWish.At(slots.get(30)), "page"))
        .isInstanceOf(Changed.class);

    Callback after = callbacks.get(before.id());
    assertThat(after.promise().slot()).isEqualTo(slots.get(30).window());
    assertThat(after.promise().firstFrom()).isEqualTo(slots.get(20).window().from());
    assertThat(slots()).as("his old place is free").contains(slots.get(20));
    assertThat(told(before)).containsExactly("callbackPromised", "callbackMoved");
    assertThat(world.run("tell-call-time", before.id())).isEqualTo(1);
  }

  @Test
  void aTakenTimeLeavesHimHisOwn() {
    List<CallSlot> slots = slots();
    ask(team.customer("Noah"), slots.get(30), null);
    Callback before = ask(slots.get(20));

    assertThat(changeCallTime.change(before.id(), new CallWish.At(slots.get(30)), "page"))
        .isInstanceOfSatisfying(
            SlotTaken.class,
            it -> assertThat(it.others().slots()).contains(slots.get(20), slots.get(31)));
    assertThat(callbacks.get(before.id())).isEqualTo(before);
    assertThat(told(before)).containsExactly("callbackPromised");
  }

  @Test
  void theSameTimeOnceMoreIsNoNews() {
    CallSlot slot = slots().get(20);
    Callback before = ask(slot);

    assertThat(changeCallTime.change(before.id(), new CallWish.At(slot), "page"))
        .isEqualTo(new Changed(before));
    assertThat(told(before)).containsExactly("callbackPromised");
  }

  @Test
  void tenChangesADayAreEnoughSinceEachIsTold() {
    List<CallSlot> slots = slots();
    Callback before = ask(slots.get(20));
    for (int change = 1; change <= 10; change++) {
      assertThat(
              changeCallTime.change(before.id(), new CallWish.At(slots.get(20 + change)), "page"))
          .isInstanceOf(Changed.class);
    }

    assertThat(changeCallTime.change(before.id(), new CallWish.At(slots.get(20)), "page"))
        .isEqualTo(new Refused("time", "tooManyChanges"));
    assertThat(callbacks.get(before.id()).promise().slot()).isEqualTo(slots.get(30).window());
  }

  @Test
  void whoIsInvitedNamesATimeAndIsCalledThen() {
    Callback before = ask(slots().get(20));
    callbacks.invited(before.id());

    Clocks.until(world, LocalTime.of(10, 0));
    assertThat(changeCallTime.change(before.id(), new CallWish.Now(), "page"))
        .isInstanceOfSatisfying(
            Changed.class,
            it -> {
              assertThat(it.callback().state()).isEqualTo(State.OPEN);
              assertThat(it.callback().promise().atOnce()).isTrue();
            });
  }

  @Test
  void whatHasEndedIsNotMovedOrWithdrawn() {
    Callback callback = ask(slots().get(20));
    assertThat(withdrawCallback.withdraw(callback.id(), "page")).isTrue();

    assertThat(withdrawCallback.withdraw(callback.id(), "page")).isFalse();
    assertThat(changeCallTime.change(callback.id(), new CallWish.First(), "page"))
        .isEqualTo(new Refused("callback", "ended"));
  }

  @Test
  void whatIsWithdrawnIsConfirmedAndHeMayAskAgain() {
    CallSlot slot = slots().get(20);
    Callback callback = ask(slot);

    withdrawCallback.withdraw(callback.id(), "page");

    Callback ended = callbacks.get(callback.id());
    assertThat(ended.state()).isEqualTo(State.DECLINED);
    assertThat(ended.end()).matches(it -> "withdrawn".equals(it.note()) && it.servedBy() == null);
    assertThat(told(callback)).containsExactly("callbackPromised", "callbackWithdrawn");
    assertThat(slots()).contains(slot);
    assertThat(ask(slot).id()).isNotEqualTo(callback.id());
  }

  @Test
  void whatIsSettledNeedsNoCallSaveWhereSomebodyHasItInHand() {
    String order = order();
    CallSlot slot = slots().get(20);
    Callback asked = ask(customer, slot, order);
    Callback other = flow(Matter.MISSED_VISIT, order);
    Callback taken = flow(Matter.MISSING_DETAIL, order);
    callbacks.taken(taken.id(), "anna", world.now());
    callbacks.taken(asked.id(), "anna", world.now());
    Instant near = taken.promise().slot().from().minus(CallOrder.NEAR_BEFORE);
    world.letPass(Duration.between(world.now(), near).plusSeconds(1));

    settleCallbacks.settle(order, Matter.MISSED_VISIT, "answered");
    assertThat(callbacks.get(asked.id()).state()).isEqualTo(State.OPEN);
    assertThat(callbacks.get(other.id()).end()).matches(it -> "answered".equals(it.note()));
    settleCallbacks.settle(order, null, "caseEnded");
    settleCallbacks.settle(order, null, "caseEnded");

    assertThat(callbacks.get(asked.id()).end()).matches(it -> "caseEnded".equals(it.note()));
    assertThat(callbacks.get(taken.id()).state()).isEqualTo(State.OPEN);
    assertThat(told(asked)).containsExactly("callbackPromised", "callbackSettled");
    assertThat(told(other)).containsExactly("callbackPromised", "callbackSettled");
  }

  @Test
  void theOrdersJournalTellsOfCallsAndGoesOnSayingWhatItWaitsFor() {
    String order = order();
    JournalLine before = current(order);
    List<CallSlot> slots = slots();

    Callback callback = ask(customer, slots.get(20), order);
    changeCallTime.change(callback.id(), new CallWish.At(slots.get(30)), "page");
    withdrawCallback.withdraw(callback.id(), "page");

    assertThat(journal.of(order))
        .extracting(JournalLine::what)
        .containsSubsequence("callbackPromised", "callbackMoved", "callbackWithdrawn");
    assertThat(current(order)).isEqualTo(before);
  }

  private JournalLine current(String order) {
    return JournalLine.current(orders.get(order).state(), journal.of(order));
  }

  private String order() {
    String order = "PO-" + customer;
    jdbc.sql(
            """
            insert into product_order (id, client_id, customer_id, state, item_id, offering_id,
              street, postcode, city, request, order_date)
            select ?, 'demo-shop', id, 'inProgress', '1', 'dsl-50', street, postcode, city, '{}',
              created_at from customer where id = ?
            """)
        .params(order, customer)
        .update();
    journal.write(order, "received", "check", Actor.US);
    return order;
  }

  private List<CallSlot> slots() {
    return findCallTimes.of(customer, HomeZone.ID, "de").slots();
  }

  private Callback ask(CallSlot slot) {
    return ask(customer, slot, null);
  }

  private Callback ask(String who, CallSlot slot, @Nullable String caseId) {
    return ask(new CallWish.At(slot), Matter.ORDER, who, caseId, "page");
  }

  private Callback flow(Matter matter, String caseId) {
    return ask(new CallWish.First(), matter, customer, caseId, "flow");
  }

  private Callback ask(
      CallWish wish, Matter matter, String who, @Nullable String caseId, String via) {
    AskForCallback.Outcome outcome =
        askForCallback.ask(new CallRequest(who, caseId, matter, null, null, null, via, null, wish));
    assertThat(outcome).isInstanceOf(Asked.class);
    return callbacks.get(((Asked) outcome).callback().id());
  }

  private List<String> told(Callback callback) {
    return jdbc.sql("select template from notice where order_id = ? order by created_at")
        .param(callback.id())
        .query(String.class)
        .list();
  }
}
