package io.mittelpunkt.sandbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a stand-in is to behave from now on, and for how many calls. */
record BehaviourRequest(@NotNull @Nullable Behaviour behaviour, @Positive @Nullable Integer times) {

  Behaviours.Setting setting() {
    return new Behaviours.Setting(Objects.requireNonNull(behaviour), times);
  }
}
