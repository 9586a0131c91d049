package io.mittelpunkt.engine;

import java.util.Collection;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody of the staff typed into a task's form. It is taken out of the process in the same
 * transaction in which the task is completed, so that personal data never becomes a variable in the
 * database.
 */
@Component
public class FormAnswers {

  private final StaffTexts texts;

  FormAnswers(StaffTexts texts) {
    this.texts = texts;
  }

  /**
   * Takes a field's text out of the process.
   *
   * @param execution the step right behind the task, in the task's transaction
   * @param field the field's key in the form
   * @throws BadUserRequestException when the field is empty; Tasklist shows it, and the task stays
   */
  public String take(DelegateExecution execution, String field) {
    String text = takeIfThere(execution, field);
    if (text == null) {
      throw refused("answer.empty");
    }
    return text;
  }

  /**
   * Takes a field's text out of the process, if it was filled in.
   *
   * @param execution the step right behind the task, in the task's transaction
   * @param field the field's key in the form
   * @throws BadUserRequestException when the text could not be kept as it is
   */
  public @Nullable String takeIfThere(DelegateExecution execution, String field) {
    Object value = execution.getVariable(field);
    execution.removeVariable(field);
    if (value == null || value.toString().isBlank()) {
      return null;
    }
    String text = value.toString().strip();
    // The database refuses the first, and half of a surrogate pair would become a question mark.
    if (text.indexOf('\0') >= 0
        || text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw refused("answer.unreadable");
    }
    return text;
  }

  /** Takes fields out of the process that this step has no use for. */
  public void forget(DelegateExecution execution, Collection<String> fields) {
    fields.forEach(execution::removeVariable);
  }

  /**
   * Refuses what was typed: Tasklist shows the reason, and the task stays as it was.
   *
   * @param reason the key of a text
   */
  public BadUserRequestException refused(String reason) {
    return new BadUserRequestException(texts.text(reason));
  }
}
