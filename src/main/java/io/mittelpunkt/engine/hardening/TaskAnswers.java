package io.mittelpunkt.engine.hardening;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/** The names of the variables that somebody brings along when he ends a task. */
record TaskAnswers(String taskId, Set<String> names) {

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(SubmitTaskFormCmd.class, "properties"),
          new Ending(CompleteTaskCmd.class, "variables"),
          new Ending(HandleTaskBpmnErrorCmd.class, "variables"),
          new Ending(HandleTaskEscalationCmd.class, "variables"));

  /** Those in a command; none when it ends no task or brings nothing along. */
  static Optional<TaskAnswers> in(Command<?> command) {
    return ENDINGS.stream()
        .filter(ending -> ending.type().isInstance(command))
        .findFirst()
        .map(ending -> ending.answersIn(command))
        .filter(answers -> !answers.names().isEmpty());
  }

  /** A kind of command, resolving included, which is a completing. */
  private record Ending(Class<?> type, Field task, Field answers) {

    Ending(Class<?> type, String answers) {
      this(type, CommandFields.of(type, "taskId"), CommandFields.of(type, answers));
    }

    TaskAnswers answersIn(Command<?> command) {
      Object variables = ReflectionUtils.getField(answers, command);
      Set<String> names =
          variables == null ? Set.of() : Set.copyOf(((Map<String, ?>) variables).keySet());
      return new TaskAnswers((String) ReflectionUtils.getField(task, command), names);
    }
  }
}
