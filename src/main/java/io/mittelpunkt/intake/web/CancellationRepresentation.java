package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.Cancellation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows a cancellation as TMF622 does. */
@Component
class CancellationRepresentation {

  private static final String PATH = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";

  private final ObjectMapper json;
  private final OrderRepresentation orders;
  private final String cancellations;

  CancellationRepresentation(
      ObjectMapper json,
      OrderRepresentation orders,
      @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.json = json;
    this.orders = orders;
    this.cancellations = publicUrl + PATH;
  }

  /** A cancellation, as a tree. */
  ObjectNode tree(Cancellation cancellation) {
    ObjectNode shown = json.createObjectNode();
    shown.put("id", cancellation.id());
    shown.put("href", cancellations + "/" + cancellation.id());
    shown.put("state", state(cancellation.state()));
    if (cancellation.reason() != null) {
      shown.put("cancellationReason", cancellation.reason());
    }
    date(shown, "requestedCancellationDate", cancellation.requestedAt());
    date(shown, "effectiveCancellationDate", cancellation.effectiveAt());
    shown
        .putObject("productOrder")
        .put("id", cancellation.orderId())
        .put("href", orders.location(cancellation.orderId()).toString())
        .put("@referredType", "ProductOrder");
    shown.put("@type", "CancelProductOrder");
    return shown;
  }

  private static void date(ObjectNode shown, String field, @Nullable Instant instant) {
    if (instant != null) {
      shown.put(field, instant.truncatedTo(ChronoUnit.MILLIS).toString());
    }
  }

  private static String state(Cancellation.State state) {
    return switch (state) {
      case ASSESSING -> "acknowledged";
      case ACCEPTED -> "inProgress";
      case DONE -> "done";
      case REFUSED -> "terminatedWithError";
    };
  }
}
