package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.HomeZone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was before a call, in lines that an agent reads while it rings. */
@Component
class CallHistory {

  private static final int CALLS = 5;
  private static final int ORDERS = 5;

  private final Callbacks callbacks;
  private final Teams teams;
  private final Orders orders;
  private final Offerings offerings;
  private final OrderInWords orderInWords;
  private final StaffTexts texts;

  CallHistory(
      Callbacks callbacks,
      Teams teams,
      Orders orders,
      Offerings offerings,
      OrderInWords orderInWords,
      StaffTexts texts) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.orders = orders;
    this.offerings = offerings;
    this.orderInWords = orderInWords;
    this.texts = texts;
  }

  /** The last calls with this customer: when, who, what about, how it ended and what was noted. */
  List<String> calls(Callback now) {
    List<String> calls =
        Stream.concat(
                attempts(now),
                callbacks.ofCustomer(now.customerId()).stream()
                    .filter(call -> call.state().isEnd())
                    .limit(CALLS)
                    .map(this::line))
            .toList();
    return calls.isEmpty() ? List.of(texts.text("task.call.firstCall")) : calls;
  }

  /** His open orders, with what was promised and where they stand. */
  List<String> orders(Callback now) {
    List<String> open =
        orders.ofCustomer(now.customerId()).stream()
            .filter(order -> !order.state().isEnd())
            .limit(ORDERS)
            .map(this::line)
            .toList();
    return open.isEmpty() ? List.of(texts.text("task.call.noOrder")) : open;
  }

  private Stream<String> attempts(Callback now) {
    int attempts = now.progress().attempts();
    return attempts == 0 ? Stream.empty() : Stream.of(texts.text("task.call.attempts", attempts));
  }

  private String line(Callback call) {
    Callback.End end = call.end();
    String note = end.withoutCall() || end.note() == null ? "" : ": " + end.note();
    return texts.text(
            "task.call.line",
            texts.moment(end.at()),
            who(end),
            texts.text("task.call.matter." + call.matter().code()),
            texts.text("task.call.state." + outcome(call)))
        + note;
  }

  private static String outcome(Callback call) {
    return call.end().withoutCall() ? "settled" : call.state().code();
  }

  private String who(Callback.End end) {
    return Optional.ofNullable(end.servedBy())
        .map(login -> teams.agent(login).map(Agent::name).orElse(login))
        .orElseGet(() -> texts.text("task.call." + (end.withoutCall() ? "nobody" : "oneOfUs")));
  }

  private static String now(OrderInWords.Line line) {
    return line.due() == null ? line.what() : line.what() + " (" + line.due() + ")";
  }

  private String line(ProductOrder order) {
    OrderInWords.Story story = orderInWords.of(order, texts.language().locale(), HomeZone.ID);
    return texts.text(
        "task.call.order",
        order.id(),
        offerings.nameOf(order.offeringId()).orElse(order.offeringId()),
        order.promise() == null ? texts.text("task.notPromised") : texts.day(order.promise()),
        now(story.now()));
  }
}
