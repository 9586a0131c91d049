package io.mittelpunkt.engine.gate;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;

/** A fork in the road asks its question, and each way says its answer. */
final class NamedDecisions implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      forks(diagram)
          .forEach(
              fork -> {
                if (isUnnamed(fork)) {
                  findings.add(
                      diagram.file(),
                      fork.getId(),
                      "the gateway has no name",
                      "Name it with the question that it asks");
                }
                diagram.outgoing(fork).stream()
                    .filter(NamedDecisions::isUnnamed)
                    .forEach(
                        way ->
                            findings.add(
                                diagram.file(),
                                way.getId(),
                                "the way out of " + fork.getId() + " has no name",
                                "Name it with its answer to the gateway's question"));
              });
    }
  }

  private static Stream<FlowNode> forks(Diagram diagram) {
    return Stream.<FlowNode>concat(
            diagram.all(ExclusiveGateway.class).stream(),
            diagram.all(InclusiveGateway.class).stream())
        .filter(gateway -> diagram.outgoing(gateway).size() > 1);
  }

  private static boolean isUnnamed(FlowElement element) {
    return element.getName() == null || element.getName().isBlank();
  }
}
