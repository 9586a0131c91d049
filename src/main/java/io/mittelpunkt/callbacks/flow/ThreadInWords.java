package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.AttachmentInfo;
import io.mittelpunkt.callbacks.Conversation;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A thread, and what its customer has ordered, in words for the staff. */
@Component
class ThreadInWords {

  /** A form is no place for a long letter: the customer's view shows it whole. */
  private static final int LONGEST = 1_500;

  private final Orders orders;
  private final Offerings offerings;
  private final StaffTexts texts;

  ThreadInWords(Orders orders, Offerings offerings, StaffTexts texts) {
    this.orders = orders;
    this.offerings = offerings;
    this.texts = texts;
  }

  /** A message in one line. */
  String line(ThreadMessage message) {
    return texts.moment(message.at()) + ", " + who(message) + ": " + said(message);
  }

  /** Since when a question waits; for one that waits no longer, a dash. */
  String waitingSince(Conversation thread) {
    return thread.waitsSince() == null ? "–" : texts.moment(thread.waitsSince());
  }

  /** The customer's open orders. */
  List<String> orders(String customerId) {
    List<String> open =
        orders.ofCustomer(customerId).stream()
            .filter(order -> !order.state().isEnd())
            .map(this::line)
            .toList();
    return open.isEmpty() ? List.of(texts.text("task.thread.noOrders")) : open;
  }

  private String line(ProductOrder order) {
    return texts.text(
        "task.thread.order",
        offerings.nameOf(order.offeringId()).orElse(order.offeringId()),
        order.id(),
        texts.text("state." + order.state().code() + ".toStaff"),
        order.promise() == null ? texts.text("task.notPromised") : texts.day(order.promise()));
  }

  private String who(ThreadMessage message) {
    if (!message.incoming()) {
      return texts.text("task.thread.us", message.agentName());
    }
    return texts.text("task.thread.customer", texts.text("task.thread.via." + message.via()))
        + (message.sender() == null
            ? ""
            : ", " + texts.text("task.thread.otherSender", message.sender()));
  }

  private String said(ThreadMessage message) {
    String body = message.body();
    String cut = body.length() <= LONGEST ? body : body.substring(0, LONGEST) + " …";
    return message.attachments().isEmpty()
        ? cut
        : texts.text(
            "task.thread.files",
            cut,
            message.attachments().stream()
                .map(AttachmentInfo::name)
                .collect(Collectors.joining(", ")));
  }
}
