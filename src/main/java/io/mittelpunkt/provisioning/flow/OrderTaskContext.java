package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.TaskContext;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.MissingDetails;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Shows whoever has a task of an order what the customer's page shows, so that nobody explains
 * twice.
 */
@Component
class OrderTaskContext implements TaskContext {

  private final Orders orders;
  private final Offerings offerings;
  private final Customers customers;
  private final Journal journal;
  private final MissingDetails missingDetails;
  private final MessageSource texts;
  private final Locale language;
  private final ZoneId zone;

  OrderTaskContext(
      Orders orders,
      Offerings offerings,
      Customers customers,
      Journal journal,
      MissingDetails missingDetails,
      MessageSource texts,
      @Value("${mittelpunkt.staff-language}") Locale language,
      @Value("${mittelpunkt.staff-zone}") ZoneId zone) {
    this.orders = orders;
    this.offerings = offerings;
    this.customers = customers;
    this.journal = journal;
    this.missingDetails = missingDetails;
    this.texts = texts;
    this.language = language;
    this.zone = zone;
  }

  @Override
  public Map<String, Object> facts(String businessKey, String processId, String processInstanceId) {
    return orders.find(businessKey).map(this::facts).orElse(Map.of());
  }

  private Map<String, Object> facts(ProductOrder order) {
    Customer customer = customers.get(order.customerId());
    Map<String, Object> facts = new HashMap<>();
    facts.put("orderId", order.id());
    facts.put("customerName", customer.name());
    facts.put("customerReach", reach(customer));
    facts.put("customerLanguage", customer.language().getDisplayLanguage(language));
    facts.put("offering", offerings.nameOf(order.offeringId()).orElse(order.offeringId()));
    facts.put("installationAddress", order.installationAddress().inOneLine());
    facts.put("orderState", text("state." + order.state().code()));
    facts.put(
        "promised",
        order.promise() == null
            ? text("task.notPromised")
            : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(order.promise()));
    facts.put(
        "story", journal.of(order.id()).stream().map(this::line).collect(Collectors.joining("\n")));
    missingDetails
        .openOf(order.id())
        .ifPresent(
            missing -> {
              facts.put("missingDetail", missing.detail().code());
              facts.put("missingDetailName", text("detail." + missing.detail().code()));
              facts.put("missingDetailAskedOn", moment(missing.askedAt()));
            });
    return facts;
  }

  private String reach(Customer customer) {
    String ways =
        Stream.of(customer.mobile(), customer.email())
            .filter(way -> way != null)
            .collect(Collectors.joining(", "));
    return ways.isEmpty() ? text("task.reach.nothing") : ways;
  }

  private String line(JournalLine line) {
    Object[] about =
        line.about() == null
            ? new Object[0]
            : new Object[] {
              texts.getMessage("detail." + line.about(), null, line.about(), language)
            };
    return "- "
        + moment(line.at())
        + ": "
        + texts.getMessage("journal.what." + line.what(), about, language);
  }

  private String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(language)
        .withZone(zone)
        .format(instant);
  }

  private String text(String key) {
    return texts.getMessage(key, null, language);
  }
}
