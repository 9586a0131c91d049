package io.mittelpunkt.provisioning.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.provisioning.RecordDelivery;
import io.mittelpunkt.shared.MovableClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the warehouse reports deliveries: under which {@code shipmentKey} we had it shipped, and
 * when it was handed over, {@code deliveredAt}.
 */
@RestController
class DeliveryController {

  private static final Pattern KEY = Pattern.compile("[\\w-]{1,100}");
  private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

  /** Clocks differ; a day is more than they do. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  private final RecordDelivery recordDelivery;
  private final MovableClock clock;

  DeliveryController(RecordDelivery recordDelivery, MovableClock clock) {
    this.recordDelivery = recordDelivery;
    this.clock = clock;
  }

  @PostMapping("/api/warehouse/deliveries")
  ResponseEntity<?> report(@RequestBody JsonNode delivery) {
    String key = delivery.path("shipmentKey").asText("");
    if (!KEY.matcher(key).matches()) {
      return refused(HttpStatus.BAD_REQUEST, "shipmentKey", "Send the key of the shipment.");
    }
    Instant deliveredAt = instant(delivery.path("deliveredAt").asText(""));
    if (deliveredAt == null
        || deliveredAt.isBefore(EARLIEST)
        || deliveredAt.isAfter(clock.instant().plus(TOLERANCE))) {
      return refused(
          HttpStatus.BAD_REQUEST,
          "deliveredAt",
          "Send when it was handed over, not in the future, as 2026-11-25T08:00:00Z.");
    }
    return recordDelivery.record(key, deliveredAt)
        ? ResponseEntity.noContent().build()
        : refused(
            HttpStatus.NOT_FOUND,
            "shipmentKey",
            "We had nothing shipped under this shipmentKey by then.");
  }

  private static @Nullable Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ResponseEntity<?> refused(HttpStatus status, String field, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("field", field);
    return ResponseEntity.of(problem).build();
  }
}
