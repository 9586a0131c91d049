package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.intake.EventRenderer;
import io.mittelpunkt.intake.RenderedEvent;
import io.mittelpunkt.orders.OrderEvent;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes events as TMF622's notifications, with the order as it stands. */
@Component
class EventRepresentation implements EventRenderer {

  private final ObjectMapper json;
  private final OrderRepresentation orders;
  private final MovableClock clock;

  EventRepresentation(ObjectMapper json, OrderRepresentation orders, MovableClock clock) {
    this.json = json;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public RenderedEvent render(OrderEvent event, ProductOrder order) {
    UUID id = UUID.randomUUID();
    String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    ObjectNode resource = orders.tree(order);
    ObjectNode body = json.createObjectNode();
    body.put("eventId", id.toString());
    body.put("eventTime", now);
    body.put("eventType", event.type());
    // The specification spells it so.
    body.put("timeOcurred", now);
    body.put("correlationId", order.id());
    body.put("domain", "productOrdering");
    body.put("title", title(event.type()));
    body.put("description", title(event.type()) + " of " + order.id() + ": " + event.about());
    if (event instanceof OrderEvent.InformationRequired missing) {
      body.put("fieldPath", path(missing.detail()));
    }
    body.putObject("event").set("productOrder", resource);
    return new RenderedEvent(id, event.type(), order.id(), plain(resource), body.toString());
  }

  /** {@code ProductOrderStateChangeEvent} becomes {@code Product order state change}. */
  private static String title(String type) {
    String words =
        type.replaceFirst("Event$", "").replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Where in an order a detail stands: a JSON path. */
  private static String path(String detail) {
    return Detail.of(detail)
        .map(
            it ->
                "$.productOrderItem[0].product.productCharacteristic[?(@.name=='"
                    + it.code()
                    + "')].value")
        .orElse(detail);
  }

  private static Map<String, String> plain(ObjectNode resource) {
    Map<String, String> fields = new HashMap<>();
    resource
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isValueNode()) {
                fields.put(field.getKey(), field.getValue().asText());
              }
            });
    return fields;
  }
}
