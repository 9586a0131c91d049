package io.mittelpunkt.desk;

import io.mittelpunkt.desk.CustomerView.OrderLine;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.OrderInWords.Story;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A customer's orders that have not ended, each with its promise and its visit. */
@Component
class CustomerOrders {

  private final Orders orders;
  private final Offerings offerings;
  private final OrderInWords inWords;
  private final Visits visits;
  private final CaseWords words;
  private final DeskTexts texts;
  private final StaffTexts staffTexts;
  private final ZoneId zone;

  CustomerOrders(
      Orders orders,
      Offerings offerings,
      OrderInWords inWords,
      Visits visits,
      CaseWords words,
      DeskTexts texts,
      StaffTexts staffTexts,
      @Value("${mittelpunkt.staff-zone}") ZoneId zone) {
    this.orders = orders;
    this.offerings = offerings;
    this.inWords = inWords;
    this.visits = visits;
    this.words = words;
    this.texts = texts;
    this.staffTexts = staffTexts;
    this.zone = zone;
  }

  /** The newest first. */
  List<OrderLine> openOf(String customerId) {
    return orders.ofCustomer(customerId).stream()
        .filter(it -> !it.state().isEnd())
        .sorted(Comparator.comparing(ProductOrder::orderDate).reversed())
        .map(this::line)
        .toList();
  }

  private OrderLine line(ProductOrder order) {
    Story story = inWords.of(order, staffTexts.language().locale(), zone);
    return new OrderLine(
        order.id(),
        offerings.nameOf(order.offeringId()).orElse(order.offeringId()),
        order.installationAddress().inOneLine(),
        words.state(order.state().code()),
        story.promise(),
        story.late(),
        story.now().what(),
        visits.openOf(order.id()).map(this::visit).orElse(null));
  }

  private String visit(Visit visit) {
    return texts.filled(
        "customer.visit",
        staffTexts.moment(visit.windowFrom()),
        staffTexts.hour(visit.windowTo()),
        texts.get("case.visit.state." + visit.state().code()));
  }
}
