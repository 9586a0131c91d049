package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.intake.EventRenderer;
import io.mittelpunkt.intake.RenderedEvent;
import io.mittelpunkt.orders.OrderEvent;
import io.mittelpunkt.orders.OrderEvent.CancellationRequested;
import io.mittelpunkt.orders.OrderEvent.CancellationStateChanged;
import io.mittelpunkt.orders.OrderEvent.InformationRequired;
import io.mittelpunkt.orders.OrderEvent.OrderAttributeChanged;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.Cancellations;
import io.mittelpunkt.shared.MovableClock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes events as TMF622's notifications, with the order, or its cancellation, as it stands. */
@Component
class EventRepresentation implements EventRenderer {

  private final ObjectMapper json;
  private final OrderRepresentation orders;
  private final CancellationRepresentation cancellationRepresentation;
  private final Cancellations cancellations;
  private final MovableClock clock;

  EventRepresentation(
      ObjectMapper json,
      OrderRepresentation orders,
      CancellationRepresentation cancellationRepresentation,
      Cancellations cancellations,
      MovableClock clock) {
    this.json = json;
    this.orders = orders;
    this.cancellationRepresentation = cancellationRepresentation;
    this.cancellations = cancellations;
    this.clock = clock;
  }

  @Override
  public RenderedEvent render(OrderEvent event, ProductOrder order) {
    UUID id = UUID.randomUUID();
    String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    String title = title(event.type());
    ObjectNode body = json.createObjectNode();
    body.put("eventId", id.toString());
    body.put("eventTime", now);
    body.put("eventType", event.type());
    // The specification spells it so.
    body.put("timeOcurred", now);
    body.put("correlationId", order.id());
    body.put("domain", "productOrdering");
    body.put("title", title);
    body.put(
        "description",
        title + ", " + order.id() + (event.about().isEmpty() ? "" : ": " + event.about()));
    if (event instanceof InformationRequired missing) {
      body.put("fieldPath", pathOf(missing.detail()));
    } else if (event instanceof OrderAttributeChanged changed) {
      body.put("fieldPath", "$." + changed.attribute());
    }
    ObjectNode payload = body.putObject("event");
    ObjectNode resource;
    if (event instanceof CancellationRequested || event instanceof CancellationStateChanged) {
      resource = cancellationRepresentation.tree(cancellations.find(event.about()).orElseThrow());
      payload.set("cancelProductOrder", resource);
    } else {
      resource = orders.tree(order);
      payload.set("productOrder", resource);
    }
    return new RenderedEvent(id, event.type(), order.id(), plain(resource), body.toString());
  }

  /** {@code ProductOrderStateChangeEvent} becomes {@code Product order state change}. */
  private static String title(String type) {
    String words =
        type.replaceFirst("Event$", "").replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Where in an order a detail stands: a JSON path. */
  private static String pathOf(String detail) {
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
