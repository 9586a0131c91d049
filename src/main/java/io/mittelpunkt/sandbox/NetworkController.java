package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mittelpunkt.sandbox.Behaviours.Setting;
import io.mittelpunkt.sandbox.Effects.Effect;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** The stand-in for the network: qualifies addresses, reserves ports, activates and tests lines. */
@OnlyInDemo
@RestController
@RequestMapping("/sandbox/network")
class NetworkController {

  private static final String SYSTEM = "network";
  private static final String NOWHERE = "00000";

  private final StandIn standIn;
  private final Behaviours behaviours;
  private final Effects effects;

  NetworkController(StandIn standIn, Behaviours behaviours, Effects effects) {
    this.standIn = standIn;
    this.behaviours = behaviours;
    this.effects = effects;
  }

  record Address(
      @NotBlank String offeringId,
      @Nullable String street,
      @NotBlank String postcode,
      @Nullable String city) {}

  record Qualification(
      boolean qualified, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {}

  record Port(@NotBlank String portId) {}

  record Activation(Instant activatedAt) {}

  record LineTest(
      boolean passed, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer downMbit) {}

  record ReservedPort(String key, String portId, int calls) {}

  record DoneFor(String key, Instant at, int calls) {}

  record State(
      Behaviour behaviour,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer times,
      List<ReservedPort> ports,
      List<DoneFor> activations,
      List<DoneFor> lineTests) {}

  @PostMapping("/qualifications")
  DeferredResult<ResponseEntity<?>> qualify(@Valid @RequestBody Address address) {
    return standIn.answer(
        SYSTEM,
        () ->
            address.postcode().equals(NOWHERE)
                ? new Qualification(false, "No line of ours ends at this address.")
                : new Qualification(true, null));
  }

  @PutMapping("/ports/{key}")
  DeferredResult<ResponseEntity<?>> reserve(@PathVariable String key) {
    return standIn.answer(SYSTEM, () -> new Port(effects.once("port", key).id()));
  }

  @PutMapping("/activations/{key}")
  DeferredResult<ResponseEntity<?>> activate(
      @PathVariable String key, @Valid @RequestBody Port port) {
    return standIn.answer(SYSTEM, () -> new Activation(effects.once("activation", key).doneAt()));
  }

  @PutMapping("/line-tests/{key}")
  DeferredResult<ResponseEntity<?>> test(@PathVariable String key) {
    return standIn.answer(
        SYSTEM,
        () -> {
          boolean faulty =
              effects.once("line-test", key).first() && behaviours.nextLineIsFaulty(SYSTEM);
          return faulty ? new LineTest(false, null) : new LineTest(true, 52);
        });
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
        effects.done("port").stream()
            .map(port -> new ReservedPort(port.key(), port.id(), port.calls()))
            .toList(),
        effects.done("activation").stream().map(NetworkController::doneFor).toList(),
        effects.done("line-test").stream().map(NetworkController::doneFor).toList());
  }

  private static DoneFor doneFor(Effect effect) {
    return new DoneFor(effect.key(), effect.doneAt(), effect.calls());
  }
}
