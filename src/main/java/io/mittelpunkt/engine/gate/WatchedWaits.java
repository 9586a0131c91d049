package io.mittelpunkt.engine.gate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * No case sits idle unseen (P1): each wait, or an embedded sub-process around it, carries a
 * non-interrupting timer whose way starts {@code escalate-idle-case}, whatever is decided on it. An
 * event-based gateway or a bare catch cannot carry one: the engine accepts a timer there and never
 * fires it, or it would take the case's token away.
 */
final class WatchedWaits implements Rule {

  private static final String LADDER = "escalate-idle-case";
  private static final String IDLE = "escalation.caseIdle";

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    boolean hasLadder = models.diagram(LADDER).filter(WatchedWaits::startsOnIdleness).isPresent();
    for (Diagram diagram : models.diagrams()) {
      // The ladder loops over its own rungs.
      if (diagram.file().id().equals(LADDER)) {
        continue;
      }
      Waits.in(diagram)
          .forEach(
              wait -> {
                if (!isWatched(diagram, wait)) {
                  findings.add(
                      diagram.file(),
                      wait.getId(),
                      "waits, and no timer watches it (P1)",
                      cureFor(wait));
                } else if (!hasLadder) {
                  findings.add(
                      diagram.file(),
                      wait.getId(),
                      "its timer starts nothing: no %s begins with the message %s"
                          .formatted(LADDER, IDLE),
                      "Add escalation/%s.bpmn to the set".formatted(LADDER));
                }
              });
    }
  }

  private static String cureFor(FlowNode wait) {
    String timer =
        "a non-interrupting boundary timer ${idle.due(execution)} that leads to a message end "
            + IDLE;
    return Waits.isTask(wait)
        ? "Give it " + timer
        : "Use a receive task, or put it into a sub-process, with " + timer;
  }

  private static boolean isWatched(Diagram diagram, FlowNode wait) {
    return Waits.guardable(wait).stream()
        .flatMap(guarded -> Waits.timersOn(diagram, guarded))
        .filter(timer -> !timer.cancelActivity())
        .anyMatch(timer -> leadsToLadder(diagram, timer, new HashSet<>()));
  }

  private static boolean leadsToLadder(Diagram diagram, FlowNode node, Set<FlowNode> seen) {
    if (node instanceof ThrowEvent event && says(event.getEventDefinitions())) {
      return true;
    }
    Set<FlowNode> way = new HashSet<>(seen);
    if (!way.add(node) || Waits.isWait(node)) {
      return false;
    }
    List<SequenceFlow> next = diagram.outgoing(node);
    Predicate<SequenceFlow> leadsThere = flow -> leadsToLadder(diagram, flow.getTarget(), way);
    return node instanceof ExclusiveGateway || node instanceof InclusiveGateway
        ? !next.isEmpty() && next.stream().allMatch(leadsThere)
        : next.stream().anyMatch(leadsThere);
  }

  private static boolean startsOnIdleness(Diagram ladder) {
    return ladder.all(StartEvent.class).stream()
        .anyMatch(start -> says(start.getEventDefinitions()));
  }

  private static boolean says(Collection<EventDefinition> definitions) {
    return definitions.stream()
        .filter(MessageEventDefinition.class::isInstance)
        .map(definition -> ((MessageEventDefinition) definition).getMessage())
        .anyMatch(WatchedWaits::isIdleness);
  }

  private static boolean isIdleness(Message message) {
    return message != null && IDLE.equals(message.getName());
  }
}
