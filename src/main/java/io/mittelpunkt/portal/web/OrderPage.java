package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.OrderInWords.Line;
import io.mittelpunkt.orders.OrderInWords.Story;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.MissingDetail;
import io.mittelpunkt.provisioning.MissingDetails;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.MovableClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a customer sees of his order: drawn from the order's journal, in his language and zone. */
@Component
class OrderPage {

  private final Orders orders;
  private final Offerings offerings;
  private final Customers customers;
  private final OrderInWords inWords;
  private final MissingDetails missingDetails;
  private final MessageSource texts;
  private final MovableClock clock;

  OrderPage(
      Orders orders,
      Offerings offerings,
      Customers customers,
      OrderInWords inWords,
      MissingDetails missingDetails,
      MessageSource texts,
      MovableClock clock) {
    this.orders = orders;
    this.offerings = offerings;
    this.customers = customers;
    this.inWords = inWords;
    this.missingDetails = missingDetails;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The page in words.
   *
   * @param lines the journal, newest first
   * @param asked the detail that is asked for, if one is
   */
  record View(
      String order,
      String customer,
      String offering,
      String address,
      String state,
      boolean done,
      @Nullable String promise,
      @Nullable String firstPromise,
      boolean late,
      Line now,
      List<Line> lines,
      @Nullable Asked asked) {}

  /** The one question. */
  record Asked(String detail, String name, String until, boolean late) {}

  /** The page of an order. */
  View of(String orderId) {
    ProductOrder order = orders.get(orderId);
    Customer customer = customers.get(order.customerId());
    Story story = inWords.of(order, customer.language(), customer.zone());
    Optional<MissingDetail> missing = missingDetails.openOf(orderId);
    return new View(
        order.id(),
        customer.name(),
        offerings.nameOf(order.offeringId()).orElse(order.offeringId()),
        order.installationAddress().inOneLine(),
        story.state(),
        story.done(),
        story.promise(),
        story.firstPromise(),
        story.late(),
        story.now(),
        story.lines(),
        missing.map(asked -> asked(asked, customer)).orElse(null));
  }

  private Asked asked(MissingDetail asked, Customer customer) {
    String code = asked.detail().code();
    return new Asked(
        code,
        texts.getMessage("detail." + code, null, Languages.nearest(customer.language())),
        OrderInWords.moment(asked.due(), customer.language(), customer.zone()),
        clock.instant().isAfter(asked.due()));
  }
}
