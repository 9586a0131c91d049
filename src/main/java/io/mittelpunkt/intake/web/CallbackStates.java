package io.mittelpunkt.intake.web;

import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.intake.RefusedRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads in which states callbacks are asked for. */
final class CallbackStates {

  private CallbackStates() {}

  /**
   * The states with some codes.
   *
   * @throws RefusedRequest when there is no such state
   */
  static Set<State> read(Set<String> codes) {
    Set<State> states = EnumSet.noneOf(State.class);
    for (String code : codes) {
      states.add(
          Arrays.stream(State.values())
              .filter(it -> it.code().equals(code))
              .findFirst()
              .orElseThrow(
                  () ->
                      RefusedRequest.because(
                          "state",
                          Arrays.stream(State.values())
                              .map(State::code)
                              .collect(Collectors.joining(", ", "Use some of ", ".")))));
    }
    return states;
  }
}
