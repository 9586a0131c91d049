package io.mittelpunkt.engine;

import java.util.Set;

/**
 * The words that a room's models may use. Each room's {@code flow} publishes one as a bean, from
 * the constants that its delegates use; the model gate refuses a word that is not declared, and a
 * declared message, error or escalation code that no model uses.
 *
 * @param room the room's name, which is also its folder below {@code processes/}
 * @param messages message names, {@code room.pastParticiple}
 * @param errors BPMN error codes, {@code room.condition}
 * @param escalations BPMN escalation codes, {@code room.condition}
 * @param variables process variables: ids, flags and instants, never personal data
 * @param answers fields of forms whose values the step behind the task takes out of the process
 *     again, by {@link FormAnswer}, before they are stored: personal data, for the most part
 */
public record Vocabulary(
    String room,
    Set<String> messages,
    Set<String> errors,
    Set<String> escalations,
    Set<String> variables,
    Set<String> answers) {

  /** The words of a room whose forms ask for nothing that may not be stored. */
  public Vocabulary(
      String room,
      Set<String> messages,
      Set<String> errors,
      Set<String> escalations,
      Set<String> variables) {
    this(room, messages, errors, escalations, variables, Set.of());
  }
}
