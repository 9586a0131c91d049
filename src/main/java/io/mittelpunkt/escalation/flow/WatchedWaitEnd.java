package io.mittelpunkt.escalation.flow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Notices that a wait ended for which somebody was alarmed. A built-in listener hears every way of
 * ending, cancellation and modification included; the ladder's own tasks are left out.
 */
@Component
class WatchedWaitEnd extends AbstractProcessEnginePlugin {

  private static final Set<String> LADDER = Set.of(EscalationWords.ESCALATE_IDLE_CASE);

  private final LadderEnd.Announcer announcer;

  WatchedWaitEnd(LadderEnd.Announcer announcer) {
    this.announcer = announcer;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration
        .getCustomPostBPMNParseListeners()
        .add(
            new AbstractBpmnParseListener() {
              @Override
              public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                listen(activity);
              }

              @Override
              public void parseReceiveTask(
                  Element element, ScopeImpl scope, ActivityImpl activity) {
                listen(activity);
              }
            });
  }

  private void listen(ActivityImpl activity) {
    if (!LADDER.contains(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey())) {
      activity.addBuiltInListener(
          ExecutionListener.EVENTNAME_END,
          (ExecutionListener) execution -> ended((DelegateExecution) execution));
    }
  }

  private void ended(DelegateExecution execution) {
    String businessKey = execution.getProcessBusinessKey();
    if (businessKey == null) {
      return;
    }
    String wait = execution.getActivityInstanceId();
    // Whoever ended the wait may know of no ladder: unlike a delegate, such a listener has no more
    // rights than he has.
    Context.getCommandContext()
        .runWithoutAuthorization(
            () -> {
              if (ladders(execution, wait, businessKey) > 0) {
                announcer.caseMoved(wait, businessKey);
              }
              return null;
            });
  }

  private static long ladders(DelegateExecution execution, String wait, String businessKey) {
    return execution
        .getProcessEngineServices()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(EscalationWords.ESCALATE_IDLE_CASE)
        .processInstanceBusinessKey(businessKey)
        .variableValueEquals(EscalationWords.WATCHED_WAIT, wait)
        .count();
  }
}
