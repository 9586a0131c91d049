package io.mittelpunkt.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What somebody of the staff typed into a task's form. It is taken out of the process in the same
 * transaction in which the task is completed, so that personal data never becomes a variable in the
 * database.
 */
public final class FormAnswer {

  private FormAnswer() {}

  /**
   * Takes a field's text out of the process.
   *
   * @param execution the step right behind the task, in the task's transaction
   * @param field the field's key in the form
   * @throws BadUserRequestException when the field is empty; Tasklist shows it, and the task stays
   */
  public static String take(DelegateExecution execution, String field) {
    Object value = execution.getVariable(field);
    execution.removeVariable(field);
    if (value == null || value.toString().isBlank()) {
      throw refused(field + ".empty");
    }
    return value.toString().strip();
  }

  /**
   * Refuses what was typed.
   *
   * @param reason field and reason, for the notice that Tasklist shows
   */
  public static BadUserRequestException refused(String reason) {
    return new BadUserRequestException("Not accepted: " + reason);
  }
}
