package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.Deliveries;
import io.mittelpunkt.intake.EventDelivery;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.ReplayDelivery;
import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a client was sent and what it has not taken, for its developers. */
@RestController
@RequestMapping("/api/webhooks/deliveries")
class DeliveryLogController {

  private static final List<String> STATES = List.of("open", "delivered", "parked");
  private static final int LONGEST = 100;

  private final Deliveries deliveries;
  private final ReplayDelivery replayDelivery;
  private final ObjectMapper json;

  DeliveryLogController(Deliveries deliveries, ReplayDelivery replayDelivery, ObjectMapper json) {
    this.deliveries = deliveries;
    this.replayDelivery = replayDelivery;
    this.json = json;
  }

  @GetMapping
  ResponseEntity<List<ObjectNode>> list(
      Principal client,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "100") int limit) {
    if (state != null && !STATES.contains(state)) {
      throw RefusedRequest.because("state", "Use one of " + String.join(", ", STATES) + ".");
    }
    if (offset < 0) {
      throw RefusedRequest.because("offset", "Use 0 or more.");
    }
    if (limit < 1 || limit > LONGEST) {
      throw RefusedRequest.because("limit", "Use 1 to " + LONGEST + ".");
    }
    List<ObjectNode> page =
        deliveries.of(client.getName(), state, offset, limit).stream().map(this::shown).toList();
    return ResponseEntity.ok()
        .header("X-Total-Count", Integer.toString(deliveries.count(client.getName(), state)))
        .header("X-Result-Count", Integer.toString(page.size()))
        .body(page);
  }

  /** Sends it again; 202, because that happens right after. */
  @PostMapping("/{id}/replay")
  ResponseEntity<ObjectNode> replay(@PathVariable UUID id, Principal client) {
    return ResponseEntity.accepted().body(shown(replayDelivery.replay(client.getName(), id)));
  }

  private ObjectNode shown(EventDelivery delivery) {
    ObjectNode shown = json.createObjectNode();
    shown.put("id", delivery.id().toString());
    shown.put("subscriptionId", delivery.subscription().id());
    shown.put("eventId", delivery.eventId().toString());
    shown.put("eventType", delivery.type());
    shown.put("orderId", delivery.orderId());
    shown.put("state", delivery.state());
    shown.put("createdAt", written(delivery.createdAt()));
    shown.put("tries", delivery.tries());
    put(shown, "nextTryAt", delivery.state().equals("open") ? delivery.nextTryAt() : null);
    put(shown, "lastTriedAt", delivery.lastTriedAt());
    if (delivery.lastStatus() != null) {
      shown.put("lastStatus", delivery.lastStatus());
    }
    if (delivery.lastFault() != null) {
      shown.put("lastFault", delivery.lastFault());
    }
    put(shown, "endedAt", delivery.endedAt());
    return shown;
  }

  private static void put(ObjectNode shown, String field, @Nullable Instant instant) {
    if (instant != null) {
      shown.put(field, written(instant));
    }
  }

  private static String written(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
