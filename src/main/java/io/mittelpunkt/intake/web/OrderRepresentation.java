package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.Cancellation;
import io.mittelpunkt.provisioning.Cancellations;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
  private final Offerings offerings;
  private final Cancellations cancellations;
  private final String orders;

  OrderRepresentation(
      ObjectMapper json,
      Customers customers,
      Offerings offerings,
      Cancellations cancellations,
      @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.json = json;
    // As a double, a price or a coordinate would come back as another number.
    this.exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.customers = customers;
    this.offerings = offerings;
    this.cancellations = cancellations;
    this.orders = publicUrl + ProductOrderController.PATH;
  }

  /** Where a client finds an order. */
  URI location(String orderId) {
    return URI.create(orders + "/" + orderId);
  }

  /** What the client has sent by now. */
  ObjectNode sent(ProductOrder order) {
    try {
      return (ObjectNode) exact.readTree(order.request());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An order, as a tree. */
  ObjectNode tree(ProductOrder order) {
    ObjectNode sent = sent(order);
    ZoneId zone = customers.get(order.customerId()).zone();
    ObjectNode shown = json.createObjectNode();
    shown.put("id", order.id());
    shown.put("href", location(order.id()).toString());
    shown.put("state", order.state().code());
    shown.put("orderDate", written(order.orderDate()));
    date(shown, "completionDate", order.completionDate());
    date(shown, "expectedCompletionDate", endOf(order.promise(), zone));
    date(shown, "cancellationDate", order.cancellationDate());
    if (order.cancellationReason() != null) {
      cancellations
          .newestOf(order.id())
          .map(Cancellation::reasonForClients)
          .ifPresent(reason -> shown.put("cancellationReason", reason));
    }
    // Another day may have been wished on another channel since (P5).
    if (order.wishedDate() != null && !order.wishedDate().equals(WishedDate.read(sent, zone))) {
      date(shown, WishedDate.FIELD, endOf(order.wishedDate(), zone));
    }
    sent.fields().forEachRemaining(field -> shown.putIfAbsent(field.getKey(), field.getValue()));
    ObjectNode item = (ObjectNode) shown.get("productOrderItem").get(0);
    item.put("state", order.state().code());
    // Neither need it be what was ordered first.
    if (!order.offeringId().equals(item.path("productOffering").path("id").asText())) {
      item.putObject("productOffering")
          .put("id", order.offeringId())
          .put("name", offerings.nameOf(order.offeringId()).orElse(order.offeringId()));
    }
    shown.putIfAbsent("@type", json.getNodeFactory().textNode("ProductOrder"));
    return shown;
  }

  /** An order, as a text. */
  String text(ProductOrder order) {
    return tree(order).toString();
  }

  /** A promise for a day is kept until that day ends where the customer lives. */
  private static @Nullable Instant endOf(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
  }

  private static void date(ObjectNode shown, String field, @Nullable Instant instant) {
    if (instant != null) {
      shown.put(field, written(instant));
    }
  }

  /** A moment as answers have it. */
  static String written(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
