package io.mittelpunkt.escalation.flow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Starts {@code escalate-idle-case} for the wait whose timer ran out (P1). */
@Component
class WatchForIdlenessDelegate implements JavaDelegate {

  private final RuntimeService runtimeService;
  private final HistoryService historyService;

  WatchForIdlenessDelegate(RuntimeService runtimeService, HistoryService historyService) {
    this.runtimeService = runtimeService;
    this.historyService = historyService;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FlowNode end = (FlowNode) execution.getBpmnModelElementInstance();
    String step = timerBefore(end).getAttachedTo().getId();
    String flow =
        execution
            .getBpmnModelInstance()
            .getModelElementsByType(Process.class)
            .iterator()
            .next()
            .getId();
    List<HistoricActivityInstance> waits =
        historyService
            .createHistoricActivityInstanceQuery()
            .processInstanceId(execution.getProcessInstanceId())
            .activityId(step)
            .unfinished()
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .list();
    if (!waits.isEmpty()) {
      runtimeService
          .createMessageCorrelation(EscalationWords.CASE_IDLE)
          .processInstanceBusinessKey(execution.getProcessBusinessKey())
          .setVariables(
              Map.of(
                  EscalationWords.ORDER_ID,
                  execution.getProcessBusinessKey(),
                  EscalationWords.WATCHED_FLOW,
                  flow,
                  EscalationWords.WATCHED_STEP,
                  step,
                  EscalationWords.WATCHED_WAIT,
                  waits.get(0).getId(),
                  EscalationWords.IDLE_SINCE,
                  waits.get(0).getStartTime()))
          .correlateStartMessage();
    }
  }

  private static BoundaryEvent timerBefore(FlowNode node) {
    for (SequenceFlow flow : node.getIncoming()) {
      if (flow.getSource() instanceof BoundaryEvent timer) {
        return timer;
      }
    }
    throw new IllegalStateException(
        node.getId() + " does not follow a boundary timer; the model gate should have said so");
  }
}
