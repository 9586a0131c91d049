package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mittelpunkt.sandbox.Behaviours.Setting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** The stand-in for the warehouse: ships modems, stops them, and reports their delivery. */
@OnlyInDemo
@RestController
@RequestMapping("/sandbox/warehouse")
class WarehouseController {

  private static final String SYSTEM = "warehouse";

  private final StandIn standIn;
  private final Behaviours behaviours;
  private final Effects effects;
  private final Shipments shipments;

  WarehouseController(
      StandIn standIn, Behaviours behaviours, Effects effects, Shipments shipments) {
    this.standIn = standIn;
    this.behaviours = behaviours;
    this.effects = effects;
    this.shipments = shipments;
  }

  record ShipmentRequest(
      @NotBlank String orderId,
      @NotBlank String street,
      @NotBlank String postcode,
      @NotBlank String city,
      @NotBlank String offeringId) {}

  record Shipment(String shipmentId) {}

  record Stop(boolean stopped) {}

  record Shipped(String key, String shipmentId, int calls, boolean stopped) {}

  record State(
      Behaviour behaviour,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer times,
      List<Shipped> shipments) {}

  @PutMapping("/shipments/{key}")
  DeferredResult<ResponseEntity<?>> ship(
      @PathVariable String key, @Valid @RequestBody ShipmentRequest request) {
    return standIn.answer(
        SYSTEM, () -> shipments.ship(key, request.postcode()).map(Shipment::new).orElse(null));
  }

  @DeleteMapping("/shipments/{key}")
  DeferredResult<ResponseEntity<?>> stop(@PathVariable String key) {
    return standIn.answer(SYSTEM, () -> new Stop(shipments.stop(key)));
  }

  @PutMapping
  State behave(@Valid @RequestBody BehaviourRequest wanted) {
    behaviours.set(SYSTEM, wanted.setting());
    return state();
  }

  @GetMapping
  State state() {
    Setting now = behaviours.current(SYSTEM);
    return new State(
        now.behaviour(),
        now.times(),
        effects.done(Shipments.KIND).stream()
            .map(done -> new Shipped(done.key(), done.id(), done.calls(), done.takenBack()))
            .toList());
  }
}
