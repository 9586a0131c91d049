package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.Cancellation;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Shows a cancellation as TMF622 does. It has no field for why one came too late, so a refused one
 * is of an extending type with the field that TMF679 has for this.
 */
@Component
class CancellationRepresentation {

  /** The type of a refused one, and the field that it adds. */
  private static final String EXTENDED = "RefusedCancelProductOrder";

  static final String ERROR = "terminationError";

  private final ObjectMapper json;
  private final OrderRepresentation orders;
  private final String cancellations;

  CancellationRepresentation(
      ObjectMapper json,
      OrderRepresentation orders,
      @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.json = json;
    this.orders = orders;
    this.cancellations = publicUrl + CancelProductOrderController.PATH;
  }

  /** Where a client finds a cancellation. */
  URI location(Cancellation cancellation) {
    return URI.create(cancellations + "/" + cancellation.id());
  }

  /** A cancellation, as a tree. */
  ObjectNode tree(Cancellation cancellation) {
    ObjectNode shown = json.createObjectNode();
    shown.put("id", cancellation.id());
    shown.put("href", location(cancellation).toString());
    shown.put("state", state(cancellation.state()));
    if (cancellation.reasonForClients() != null) {
      shown.put("cancellationReason", cancellation.reasonForClients());
    }
    // It takes effect at once, so it was requested for when it was requested.
    shown.put("requestedCancellationDate", OrderRepresentation.written(cancellation.requestedAt()));
    if (cancellation.effectiveAt() != null) {
      shown.put(
          "effectiveCancellationDate", OrderRepresentation.written(cancellation.effectiveAt()));
    }
    shown
        .putObject("productOrder")
        .put("id", cancellation.orderId())
        .put("href", orders.location(cancellation.orderId()).toString())
        .put("@referredType", "ProductOrder");
    if (cancellation.refusal() == null) {
      shown.put("@type", "CancelProductOrder");
    } else {
      shown.put("@baseType", "CancelProductOrder").put("@type", EXTENDED);
      shown
          .putArray(ERROR)
          .addObject()
          .put("id", cancellation.refusal())
          .put("value", "It is too late: " + words(cancellation.refusal()));
    }
    return shown;
  }

  private static String words(String refusal) {
    return refusal.equals("lineActive")
        ? "the line is active. The order runs on to its end."
        : "what was ordered cannot be undone any more. The order runs on to its end.";
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
