package io.mittelpunkt.engine;

import java.util.Map;

/**
 * Facts that a task's form shows beside its own fields: read when Tasklist loads the form, stored
 * nowhere. A room's {@code flow} implements it for the cases that it knows. Text is shown to the
 * letter in a form's {@code text} component, whatever Markdown it contains; in other components its
 * punctuation would show as entities. A text that a form's condition compares is of letters and
 * digits.
 */
public interface TaskContext {

  /**
   * The facts to show.
   *
   * @param businessKey the case's id, the business key of the task's process instance
   * @param processId the process definition key of the task
   * @param processInstanceId the task's process instance
   * @return form variable names with their values (text in one line, numbers, booleans, or a list
   *     of texts, which is shown as a list of lines, or {@link FormChoices}); empty when this room
   *     does not know the case
   */
  Map<String, Object> facts(String businessKey, String processId, String processInstanceId);
}
