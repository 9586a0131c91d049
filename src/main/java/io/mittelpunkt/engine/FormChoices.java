package io.mittelpunkt.engine;

import java.util.List;

/**
 * What a {@code select} of a form offers, as a fact of a {@link TaskContext}: the form names the
 * fact as the component's {@code valuesKey}, which only works outside groups and lists.
 *
 * @param all the choices, in their order
 */
public record FormChoices(List<Choice> all) {

  /**
   * A choice.
   *
   * @param label what is read; shown to the letter
   * @param value what the form submits
   */
  public record Choice(String label, String value) {}
}
