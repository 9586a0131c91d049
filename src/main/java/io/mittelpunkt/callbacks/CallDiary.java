package io.mittelpunkt.callbacks;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes into the order that a call is about how the call went: all pages say the same (P5). */
@Component
class CallDiary {

  private final Orders orders;
  private final Journal journal;

  CallDiary(Orders orders, Journal journal) {
    this.orders = orders;
    this.journal = journal;
  }

  /** We spoke, or he wants no call. */
  void made(Callback call) {
    order(call)
        .ifPresent(
            orderId -> journal.write(orderId, "callbackMade", null, Actor.NOBODY, null, null));
  }

  /** We did not call in time. */
  void missed(Callback call) {
    order(call)
        .ifPresent(
            orderId ->
                journal.write(orderId, "callbackMissed", "callYou", Actor.AGENT, null, null));
  }

  /** The same, and he cannot be called any more today. */
  void missedToday(Callback call, CallSlot next) {
    Instant due = next.window().to();
    order(call)
        .ifPresent(
            orderId ->
                journal.write(orderId, "callbackMissedToday", "callYou", Actor.AGENT, due, null));
  }

  /** We did not reach him, and call again. */
  void notReached(Callback call, CallSlot next) {
    Instant due = next.window().to();
    order(call)
        .ifPresent(
            orderId ->
                journal.write(orderId, "callbackNotReached", "callYou", Actor.AGENT, due, null));
  }

  /** He is invited to name a time. */
  void invited(Callback call) {
    order(call)
        .ifPresent(
            orderId -> journal.write(orderId, "callbackInvited", null, Actor.NOBODY, null, null));
  }

  /** Another team calls him. */
  void handedOn(Callback next) {
    Instant due = next.promise().slot().to();
    order(next)
        .ifPresent(
            orderId ->
                journal.write(orderId, "callbackHandedOn", "callYou", Actor.AGENT, due, null));
  }

  private Optional<String> order(Callback call) {
    return Optional.ofNullable(call.caseId()).filter(id -> orders.find(id).isPresent());
  }
}
