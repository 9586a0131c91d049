package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.intake.OrderChange;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.ProductOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads what is to change about an order: a merge patch (RFC 7396) with the specification's rule
 * that it carries the items. What says the same as the order shows changes nothing, so an order can
 * be read, changed and sent back; whatever else cannot change is refused by its name.
 */
@Component
class ChangeReader {

  /** Of the specification's resource, but not of its change. */
  private static final Set<String> OURS = Set.of("id", "href", "orderDate");

  private static final Set<String> CHANGEABLE =
      Set.of("category", "description", "note", "priority");

  private final OrderRepresentation representation;
  private final ItemChangeReader items;
  private final Customers customers;

  ChangeReader(OrderRepresentation representation, ItemChangeReader items, Customers customers) {
    this.representation = representation;
    this.items = items;
    this.customers = customers;
  }

  /** What of a patch the specification has rules for: in a merge patch, null means leave out. */
  static ObjectNode checkable(ObjectNode body) {
    ObjectNode checkable = body.objectNode();
    body.fields()
        .forEachRemaining(
            field -> {
              if (!field.getValue().isNull() && !OURS.contains(field.getKey())) {
                checkable.set(field.getKey(), field.getValue());
              }
            });
    return checkable;
  }

  /**
   * Reads a change.
   *
   * @param order as it stands, under its lock
   * @throws RefusedRequest naming what cannot change
   */
  OrderChange read(ObjectNode body, ProductOrder order) {
    ObjectNode shown = representation.tree(order);
    ObjectNode request = representation.sent(order);
    LocalDate wished = null;
    List<String> attributes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (name.equals("productOrderItem") || value.equals(shown.path(name))) {
        continue;
      }
      if (value.isNull() && !shown.has(name)) {
        continue;
      }
      if (name.equals(WishedDate.FIELD) && !value.isNull()) {
        wished = WishedDate.read(body, customers.get(order.customerId()).zone());
        request.set(name, value);
      } else if (CHANGEABLE.contains(name)) {
        attributes.add(name);
        if (value.isNull()) {
          request.remove(name);
        } else {
          request.set(name, value);
        }
      } else {
        throw RefusedRequest.because(name, why(name));
      }
    }
    Map<Detail, String> details = items.read(ItemReader.only(body), shown, request, order);
    if (!details.isEmpty()) {
      attributes.add("productOrderItem");
    }
    return new OrderChange(request.toString(), wished, details, attributes);
  }

  private static String why(String name) {
    return switch (name) {
      case "state", "cancellationDate", "cancellationReason" ->
          "An order's state is not changed here. To cancel it: POST cancelProductOrder.";
      case "notificationContact" ->
          "Where messages go is the customer's to say, who opens the link in any of them.";
      case WishedDate.FIELD -> "Name another day; the wish cannot be left out any more.";
      default ->
          "This cannot be changed. To be changed there are: requestedCompletionDate, category,"
              + " description, note, priority, and missing characteristics of the item.";
    };
  }
}
