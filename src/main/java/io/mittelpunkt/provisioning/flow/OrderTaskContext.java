package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.engine.FormChoices;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.engine.TaskContext;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.AlternativeOffers;
import io.mittelpunkt.provisioning.ContractSummary;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.MissingDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Contracts contracts;
  private final AlternativeOffers alternatives;
  private final StaffTexts texts;

  OrderTaskContext(
      Orders orders,
      Offerings offerings,
      Customers customers,
      Journal journal,
      MissingDetails missingDetails,
      Contracts contracts,
      AlternativeOffers alternatives,
      StaffTexts texts) {
    this.orders = orders;
    this.offerings = offerings;
    this.customers = customers;
    this.journal = journal;
    this.missingDetails = missingDetails;
    this.contracts = contracts;
    this.alternatives = alternatives;
    this.texts = texts;
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
    facts.put("customerReach", reach(order, customer));
    facts.put(
        "customerLanguage", customer.language().getDisplayLanguage(texts.language().locale()));
    facts.put("offering", offerings.nameOf(order.offeringId()).orElse(order.offeringId()));
    facts.put("installationAddress", order.installationAddress().inOneLine());
    facts.put("orderState", texts.text("state." + order.state().code() + ".toStaff"));
    facts.put(
        "promised",
        order.promise() == null ? texts.text("task.notPromised") : texts.day(order.promise()));
    facts.put("story", journal.of(order.id()).stream().map(this::line).toList());
    facts.put("alternatives", alternatives(order));
    facts.put("offeringChoices", choices(order));
    facts.put(
        "contractSummary",
        contracts
            .openOf(order.id())
            .map(ContractSummary::text)
            .orElseGet(() -> texts.text("task.noContract")));
    missingDetails
        .openOf(order.id())
        .ifPresent(
            missing -> {
              facts.put("missingDetail", missing.detail().code());
              facts.put(
                  "missingDetailName",
                  texts.text("detail." + missing.detail().code() + ".toStaff"));
              facts.put("missingDetailAskedOn", texts.moment(missing.askedAt()));
            });
    return facts;
  }

  private FormChoices choices(ProductOrder order) {
    return new FormChoices(
        alternatives.openOf(order.id()).stream()
            .map(id -> new FormChoices.Choice(offerings.nameOf(id).orElse(id), id))
            .toList());
  }

  private List<String> alternatives(ProductOrder order) {
    List<String> open = alternatives.openOf(order.id());
    return open.isEmpty()
        ? List.of(texts.text("task.noAlternatives"))
        : open.stream().map(id -> offerings.nameOf(id).orElse(id)).toList();
  }

  private String reach(ProductOrder order, Customer customer) {
    String ways =
        Stream.of(
                customer.phone(),
                orders.details(order.id()).get(Detail.CONTACT_PHONE),
                customer.email())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return ways.isEmpty() ? texts.text("task.reach.nothing") : ways;
  }

  private String line(JournalLine line) {
    return texts.moment(line.at()) + ": " + texts.text("journal.what." + line.what(), about(line));
  }

  private String about(JournalLine line) {
    return line.about() == null
        ? ""
        : texts.textOr(
            "detail." + line.about(), texts.textOr("reason." + line.about(), line.about()));
  }
}
