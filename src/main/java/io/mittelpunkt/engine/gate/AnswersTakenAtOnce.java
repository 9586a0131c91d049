package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * What may not be stored is taken out of the process by the delegate right behind the task, or the
 * start, in the transaction that completes it: personal data stays in our own tables.
 */
final class AnswersTakenAtOnce implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      Set<String> answers = Words.of(diagram.room(), beans).all(Vocabulary::answers);
      Stream.concat(
              diagram.all(UserTask.class).stream()
                  .filter(task -> asksFor(task.getCamundaFormRef(), answers, models)),
              diagram.all(StartEvent.class).stream()
                  .filter(start -> asksFor(start.getCamundaFormRef(), answers, models)))
          .filter(step -> !isTakenAtOnce(diagram, step))
          .forEach(
              step ->
                  findings.add(
                      diagram.file(),
                      step.getId(),
                      "its form asks for what may not be stored, and the next step would store it",
                      "Put a delegate that takes the answers right behind it, with nothing"
                          + " asynchronous in between"));
    }
  }

  private static boolean asksFor(@Nullable String formRef, Set<String> answers, ModelSet models) {
    return models.forms().stream()
        .filter(form -> form.file().id().equals(formRef))
        .flatMap(FormFile::submitted)
        .anyMatch(answers::contains);
  }

  private static boolean isTakenAtOnce(Diagram diagram, FlowNode step) {
    List<FlowNode> next = diagram.outgoing(step).stream().map(SequenceFlow::getTarget).toList();
    // A start that waits for a job of its own stores what was typed until then.
    boolean stored =
        step.isCamundaAsyncAfter() || (step instanceof StartEvent && step.isCamundaAsyncBefore());
    return !stored
        && next.size() == 1
        && next.get(0) instanceof ServiceTask taker
        && taker.getCamundaDelegateExpression() != null
        && !taker.isCamundaAsyncBefore();
  }
}
