package io.mittelpunkt.provisioning.web;

import io.mittelpunkt.provisioning.RecordDelivery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where the warehouse reports deliveries. */
@RestController
class DeliveryController {

  private final RecordDelivery recordDelivery;

  DeliveryController(RecordDelivery recordDelivery) {
    this.recordDelivery = recordDelivery;
  }

  /**
   * A report.
   *
   * @param shipmentKey the key under which we had it shipped
   * @param deliveredAt when it was handed over
   */
  record Delivery(@NotBlank String shipmentKey, @NotNull Instant deliveredAt) {}

  @PostMapping("/api/warehouse/deliveries")
  ResponseEntity<?> report(@Valid @RequestBody Delivery delivery) {
    if (recordDelivery.record(delivery.shipmentKey(), delivery.deliveredAt())) {
      return ResponseEntity.noContent().build();
    }
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.NOT_FOUND, "We had nothing shipped under this shipmentKey.");
    problem.setProperty("field", "shipmentKey");
    return ResponseEntity.of(problem).build();
  }
}
