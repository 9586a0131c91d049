package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Vocabulary;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What may not be stored is taken out of the process by the delegate right behind the task, in the
 * transaction that completes it: personal data stays in our own tables.
 */
final class AnswersTakenAtOnce implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      Set<String> answers = Words.of(diagram.room(), beans).all(Vocabulary::answers);
      diagram.all(UserTask.class).stream()
          .filter(task -> asksFor(task, answers, models))
          .filter(task -> !isTakenAtOnce(diagram, task))
          .forEach(
              task ->
                  findings.add(
                      diagram.file(),
                      task.getId(),
                      "its form asks for what may not be stored, and the next step would store it",
                      "Put a delegate that takes the answers right behind it, with nothing"
                          + " asynchronous in between"));
    }
  }

  private static boolean asksFor(UserTask task, Set<String> answers, ModelSet models) {
    return models.forms().stream()
        .filter(form -> form.file().id().equals(task.getCamundaFormRef()))
        .flatMap(FormFile::submitted)
        .anyMatch(answers::contains);
  }

  private static boolean isTakenAtOnce(Diagram diagram, UserTask task) {
    List<FlowNode> next = diagram.outgoing(task).stream().map(SequenceFlow::getTarget).toList();
    return !task.isCamundaAsyncAfter()
        && next.size() == 1
        && next.get(0) instanceof ServiceTask taker
        && taker.getCamundaDelegateExpression() != null
        && !taker.isCamundaAsyncBefore();
  }
}
