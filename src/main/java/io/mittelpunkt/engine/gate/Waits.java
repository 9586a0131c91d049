package io.mittelpunkt.engine.gate;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where a case may stand still until somebody or something moves it on. */
final class Waits {

  private Waits() {}

  /** The waits of a diagram; a timer alone is none, since it ends by itself. */
  static Stream<FlowNode> in(Diagram diagram) {
    return diagram.all(FlowNode.class).stream().filter(Waits::isWait);
  }

  static boolean isWait(FlowNode node) {
    if (node instanceof IntermediateCatchEvent caught) {
      return caught.getEventDefinitions().stream().noneMatch(Waits::movesOnByItself);
    }
    return isTask(node) || node instanceof EventBasedGateway || isExternal(node);
  }

  /** Whether a wait can carry a boundary event of its own. */
  static boolean isTask(FlowNode node) {
    return node instanceof UserTask
        || node instanceof ReceiveTask
        || (isExternal(node) && !(node instanceof ThrowEvent));
  }

  private static boolean isExternal(FlowNode node) {
    return "external".equals(node.getAttributeValueNs(Diagram.CAMUNDA, "type"))
        || node.getChildElementsByType(MessageEventDefinition.class).stream()
            .anyMatch(message -> "external".equals(message.getCamundaType()));
  }

  private static boolean movesOnByItself(EventDefinition definition) {
    return definition instanceof TimerEventDefinition || definition instanceof LinkEventDefinition;
  }

  /** The task itself, if it is one, and the embedded sub-processes around it, inside out. */
  static List<FlowNode> guardable(FlowNode wait) {
    Stream<FlowNode> around =
        Stream.<ModelElementInstance>iterate(
                wait.getParentElement(),
                parent -> parent instanceof SubProcess,
                ModelElementInstance::getParentElement)
            .map(FlowNode.class::cast);
    return Stream.concat(isTask(wait) ? Stream.of(wait) : Stream.empty(), around).toList();
  }

  /** The timers on the edge of a step. */
  static Stream<BoundaryEvent> timersOn(Diagram diagram, FlowNode step) {
    return diagram.all(BoundaryEvent.class).stream()
        .filter(event -> step.equals(event.getAttachedTo()))
        .filter(Waits::hasTimer);
  }

  private static boolean hasTimer(CatchEvent event) {
    return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
  }
}
