package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mittelpunkt.sandbox.Behaviours.Setting;
import io.mittelpunkt.sandbox.Effects.Effect;
import io.mittelpunkt.sandbox.Reaches.Reach;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever plays with the demo: what the network did, how it behaves, what it can give. */
@OnlyInDemo
@RestController
@RequestMapping("/sandbox/network")
class NetworkKnobs {

  private final Behaviours behaviours;
  private final Effects effects;
  private final Reaches reaches;

  NetworkKnobs(Behaviours behaviours, Effects effects, Reaches reaches) {
    this.behaviours = behaviours;
    this.effects = effects;
    this.reaches = reaches;
  }

  record WantedReach(
      @NotNull @Nullable Boolean served,
      @NotNull @PositiveOrZero @Max(100_000) @Nullable Integer downMbit,
      @NotNull @Nullable Boolean lineThere) {

    Reach reach() {
      return new Reach(
          Objects.requireNonNull(served),
          Objects.requireNonNull(downMbit),
          Objects.requireNonNull(lineThere));
    }
  }

  record ReservedPort(String key, String portId, int calls, boolean released) {}

  record Activated(String key, Instant at, int calls, boolean released) {}

  record Tested(String key, Instant at, int calls) {}

  record State(
      Behaviour behaviour,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer times,
      List<ReservedPort> ports,
      List<Activated> activations,
      List<Tested> lineTests) {}

  @PutMapping
  State behave(@Valid @RequestBody BehaviourRequest wanted) {
    behaviours.set(NetworkController.SYSTEM, wanted.setting());
    return state();
  }

  @PutMapping("/addresses/{postcode}")
  Reach change(
      @PathVariable @Pattern(regexp = "[0-9]{5}") String postcode,
      @Valid @RequestBody WantedReach wanted) {
    reaches.set(postcode, wanted.reach());
    return reaches.of(postcode);
  }

  @GetMapping
  State state() {
    Setting now = behaviours.current(NetworkController.SYSTEM);
    return new State(
        now.behaviour(),
        now.times(),
        effects.done(Ports.PORT).stream().map(NetworkKnobs::port).toList(),
        effects.done(Ports.ACTIVATION).stream().map(NetworkKnobs::activation).toList(),
        effects.done(NetworkController.LINE_TEST).stream()
            .map(test -> new Tested(test.key(), test.doneAt(), test.calls()))
            .toList());
  }

  private static ReservedPort port(Effect port) {
    return new ReservedPort(port.key(), port.id(), port.calls(), port.takenBack());
  }

  private static Activated activation(Effect line) {
    return new Activated(line.key(), line.doneAt(), line.calls(), line.takenBack());
  }
}
