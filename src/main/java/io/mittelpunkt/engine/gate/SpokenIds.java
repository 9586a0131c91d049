package io.mittelpunkt.engine.gate;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Ids are kind and phrase ({@code userTask_agreeWindow}): they stand in logs, incidents, tests and
 * statistics, where a generated one says nothing.
 */
final class SpokenIds implements Rule {

  private static final String PHRASE = "[a-z][A-Za-z0-9]*";
  private static final String GENERATED = "sid-.*|[A-Z][A-Za-z]*_[0-9a-z]{7}";

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      steps(diagram)
          .filter(
              step -> prefixes(step).noneMatch(kind -> step.getId().matches(kind + "_" + PHRASE)))
          .forEach(
              step ->
                  findings.add(
                      diagram.file(),
                      step.getId(),
                      "the id does not say kind and phrase",
                      "Name it %s_verbPhrase".formatted(prefixes(step).findFirst().orElseThrow())));
      diagram.all(RootElement.class).stream()
          .filter(word -> word.getId() != null && word.getId().matches(GENERATED))
          .forEach(
              word ->
                  findings.add(
                      diagram.file(), word.getId(), "the id is generated", "Give it a name"));
    }
  }

  private static Stream<FlowElement> steps(Diagram diagram) {
    return Stream.concat(
        diagram.all(FlowNode.class).stream(), diagram.all(SequenceFlow.class).stream());
  }

  private static Stream<String> prefixes(BaseElement step) {
    String exact = step.getElementType().getTypeName();
    if (step instanceof Event) {
      return Stream.of("event", exact);
    }
    if (step instanceof Gateway) {
      return Stream.of("gateway", exact);
    }
    return step instanceof SequenceFlow ? Stream.of("flow", exact) : Stream.of(exact);
  }
}
