package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.jspecify.annotations.Nullable;

/** The three kinds of words by which models and rooms talk to each other. */
enum WordKind {
  MESSAGE("message", Vocabulary::messages),
  ERROR("error code", Vocabulary::errors),
  ESCALATION("escalation code", Vocabulary::escalations);

  final String label;
  final Function<Vocabulary, Set<String>> declared;

  WordKind(String label, Function<Vocabulary, Set<String>> declared) {
    this.label = label;
    this.declared = declared;
  }

  /** A word with the id of the element that says it. */
  record Said(String element, @Nullable String word) {}

  /** The words of this kind that a diagram says. */
  Stream<Said> saidIn(Diagram diagram) {
    return switch (this) {
      case MESSAGE ->
          diagram.all(Message.class).stream().map(message -> said(message, message.getName()));
      case ERROR ->
          diagram.all(Error.class).stream().map(error -> said(error, error.getErrorCode()));
      case ESCALATION ->
          diagram.all(Escalation.class).stream()
              .map(escalation -> said(escalation, escalation.getEscalationCode()));
    };
  }

  private static Said said(RootElement element, @Nullable String word) {
    return new Said(element.getId(), word);
  }
}
