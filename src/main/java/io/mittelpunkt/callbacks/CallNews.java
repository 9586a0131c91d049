package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a customer what became of his callback, and writes it into his order's journal. */
@Component
class CallNews {

  private final Teams teams;
  private final Orders orders;
  private final Outbox outbox;
  private final Journal journal;

  CallNews(Teams teams, Orders orders, Outbox outbox, Journal journal) {
    this.teams = teams;
    this.orders = orders;
    this.outbox = outbox;
    this.journal = journal;
  }

  /** We call him at a time. */
  void promised(Callback callback) {
    outbox.put(
        Notice.toCustomer(
            callback.id() + ":promised",
            callback.id(),
            callback.customerId(),
            "callbackPromised",
            Map.of(
                "matter", callback.matter().code(),
                "team", teamName(callback),
                "fromAt", from(callback),
                "minutes", minutes(callback))));
    Instant due = callback.promise().slot().to();
    order(callback)
        .ifPresent(
            orderId ->
                journal.write(orderId, "callbackPromised", "callYou", Actor.AGENT, due, null));
  }

  /** We call him at another time. */
  void moved(Callback callback, Instant before) {
    outbox.put(
        Notice.toCustomer(
            // He may go to and fro between two times, and is told each time.
            callback.id() + ":moved:" + UUID.randomUUID(),
            callback.id(),
            callback.customerId(),
            "callbackMoved",
            Map.of(
                "matter", callback.matter().code(),
                "team", teamName(callback),
                "fromAt", from(callback),
                "minutes", minutes(callback),
                "beforeAt", before.toString())));
    Instant due = callback.promise().slot().to();
    order(callback)
        .ifPresent(
            orderId -> journal.write(orderId, "callbackMoved", "callYou", Actor.AGENT, due, null));
  }

  /** He wants no call any more, and we confirm it. */
  void withdrawn(Callback callback) {
    outbox.put(
        Notice.toCustomer(
            callback.id() + ":withdrawn",
            callback.id(),
            callback.customerId(),
            "callbackWithdrawn",
            Map.of("matter", callback.matter().code(), "fromAt", from(callback))));
    order(callback)
        .ifPresent(
            orderId -> journal.write(orderId, "callbackWithdrawn", null, Actor.NOBODY, null, null));
  }

  /** We need not call him after all. */
  void settled(Callback callback, String reason) {
    outbox.put(
        Notice.toCustomer(
            callback.id() + ":settled",
            callback.id(),
            callback.customerId(),
            "callbackSettled",
            Map.of(
                "matter", callback.matter().code(),
                "fromAt", from(callback),
                "reason", reason)));
    order(callback)
        .ifPresent(
            orderId -> journal.write(orderId, "callbackSettled", null, Actor.NOBODY, null, null));
  }

  private Optional<String> order(Callback callback) {
    return Optional.ofNullable(callback.caseId()).filter(it -> orders.find(it).isPresent());
  }

  private String teamName(Callback callback) {
    return teams.get(callback.promise().teamId()).name();
  }

  private static String from(Callback callback) {
    return callback.promise().slot().from().toString();
  }

  private static String minutes(Callback callback) {
    return Long.toString(callback.promise().slot().length().toMinutes());
  }
}
