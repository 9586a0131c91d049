package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** The stand-in for the network: its reach, and the ports and lines that it gives and takes. */
@OnlyInDemo
@RestController
@RequestMapping("/sandbox/network")
class NetworkController {

  static final String SYSTEM = "network";
  static final String LINE_TEST = "line-test";

  private final StandIn standIn;
  private final Behaviours behaviours;
  private final Effects effects;
  private final Reaches reaches;
  private final Ports ports;

  NetworkController(
      StandIn standIn, Behaviours behaviours, Effects effects, Reaches reaches, Ports ports) {
    this.standIn = standIn;
    this.behaviours = behaviours;
    this.effects = effects;
    this.reaches = reaches;
    this.ports = ports;
  }

  record Address(@NotBlank String street, @NotBlank String postcode, @NotBlank String city) {}

  record Port(@NotBlank String portId) {}

  record Activation(Instant activatedAt) {}

  record LineTest(
      boolean passed, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer downMbit) {}

  record Release(boolean released) {}

  @PostMapping("/reach")
  DeferredResult<ResponseEntity<?>> reach(@Valid @RequestBody Address address) {
    return standIn.answer(SYSTEM, () -> reaches.of(address.postcode()));
  }

  @PutMapping("/ports/{key}")
  DeferredResult<ResponseEntity<?>> reserve(@PathVariable String key) {
    return standIn.answer(
        SYSTEM, () -> effects.once(Ports.PORT, key).map(port -> new Port(port.id())).orElse(null));
  }

  @DeleteMapping("/ports/{key}")
  DeferredResult<ResponseEntity<?>> release(@PathVariable String key) {
    return standIn.answer(
        SYSTEM,
        () -> {
          ports.release(key);
          return new Release(true);
        });
  }

  @PutMapping("/activations/{key}")
  DeferredResult<ResponseEntity<?>> activate(
      @PathVariable String key, @Valid @RequestBody Port port) {
    return standIn.answer(
        SYSTEM,
        () ->
            effects
                .once(Ports.ACTIVATION, key)
                .map(line -> new Activation(line.doneAt()))
                .orElse(null));
  }

  @PutMapping("/line-tests/{key}")
  DeferredResult<ResponseEntity<?>> test(@PathVariable String key) {
    return standIn.answer(
        SYSTEM,
        () -> {
          boolean first = effects.once(LINE_TEST, key).orElseThrow().first();
          return first && behaviours.nextLineIsFaulty(SYSTEM)
              ? new LineTest(false, null)
              : new LineTest(true, 52);
        });
  }
}
