package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.ProductOrder;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows an order as TMF622 does: what the client sent, with what became of it. */
@Component
class OrderRepresentation {

  private final ObjectMapper json;
  private final ObjectReader exact;
  private final Customers customers;
  private final String orders;

  OrderRepresentation(
      ObjectMapper json,
      Customers customers,
      @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.json = json;
    // As a double, a price or a coordinate would come back as another number.
    this.exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.customers = customers;
    this.orders = publicUrl + ProductOrderController.PATH;
  }

  /** Where a client finds an order. */
  URI location(String orderId) {
    return URI.create(orders + "/" + orderId);
  }

  /** An order, as a tree. */
  ObjectNode tree(ProductOrder order) {
    ObjectNode sent;
    try {
      sent = (ObjectNode) exact.readTree(order.request());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    ObjectNode shown = json.createObjectNode();
    shown.put("id", order.id());
    shown.put("href", location(order.id()).toString());
    shown.put("state", order.state().code());
    shown.put("orderDate", written(order.orderDate()));
    if (order.completionDate() != null) {
      shown.put("completionDate", written(order.completionDate()));
    }
    Instant expected = endOf(order.promise(), order);
    if (expected != null) {
      shown.put("expectedCompletionDate", written(expected));
    }
    sent.fields().forEachRemaining(field -> shown.putIfAbsent(field.getKey(), field.getValue()));
    ((ObjectNode) shown.get("productOrderItem").get(0)).put("state", order.state().code());
    shown.putIfAbsent("@type", json.getNodeFactory().textNode("ProductOrder"));
    return shown;
  }

  /** An order, as a text. */
  String text(ProductOrder order) {
    return tree(order).toString();
  }

  /** A promise for a day is kept until that day ends where the customer lives. */
  private @Nullable Instant endOf(@Nullable LocalDate day, ProductOrder order) {
    return day == null
        ? null
        : day.atTime(LocalTime.of(23, 59, 59))
            .atZone(customers.get(order.customerId()).zone())
            .toInstant();
  }

  private static String written(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
