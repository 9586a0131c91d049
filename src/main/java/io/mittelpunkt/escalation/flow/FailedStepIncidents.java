package io.mittelpunkt.escalation.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/**
 * Starts {@code mend-failed-step} for each job that has no tries left, in the transaction in which
 * the engine notes the incident: no failed step is seen by nobody (P1).
 */
@Component
class FailedStepIncidents extends AbstractProcessEnginePlugin {

  private final LadderEnd.Announcer announcer;

  FailedStepIncidents(LadderEnd.Announcer announcer) {
    this.announcer = announcer;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<IncidentHandler> handlers = new ArrayList<>();
    if (configuration.getCustomIncidentHandlers() != null) {
      handlers.addAll(configuration.getCustomIncidentHandlers());
    }
    handlers.add(new Handler());
    configuration.setCustomIncidentHandlers(handlers);
  }

  private final class Handler extends DefaultIncidentHandler {

    Handler() {
      super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
      Incident incident = super.handleIncident(context, message);
      if (context.getExecutionId() != null) {
        // Also when somebody takes a step's tries away who may start no case.
        Context.getCommandContext()
            .runWithoutAuthorization(
                () -> {
                  start(context, incident);
                  return null;
                });
      }
      return incident;
    }

    private void start(IncidentContext context, Incident incident) {
      ExecutionEntity execution =
          Context.getCommandContext()
              .getExecutionManager()
              .findExecutionById(context.getExecutionId());
      String caseId = execution.getProcessInstance().getBusinessKey();
      boolean menderItself =
          execution.getProcessDefinition().getKey().equals(EscalationWords.MEND_FAILED_STEP);
      if (caseId == null || menderItself) {
        // No case to hold, or nobody left to mend: the incident stays in Cockpit and the metrics.
        return;
      }
      execution
          .getProcessEngineServices()
          .getRuntimeService()
          .createMessageCorrelation(EscalationWords.STEP_FAILED)
          .processInstanceBusinessKey(caseId)
          .setVariables(
              Map.of(
                  EscalationWords.ORDER_ID, caseId,
                  EscalationWords.REMEDY, "tryAgain",
                  EscalationWords.FAILED_FLOW, execution.getProcessDefinitionId(),
                  EscalationWords.FAILED_STEP, context.getActivityId(),
                  EscalationWords.FAILED_INSTANCE, execution.getProcessInstanceId(),
                  EscalationWords.FAILED_JOB, context.getConfiguration(),
                  EscalationWords.INCIDENT, incident.getId()))
          .correlateStartMessage();
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
      List<Incident> incidents =
          Context.getCommandContext()
              .getIncidentManager()
              .findIncidentByConfiguration(context.getConfiguration());
      for (Incident incident : incidents) {
        if (incident.getExecutionId() != null) {
          ExecutionEntity execution =
              Context.getCommandContext()
                  .getExecutionManager()
                  .findExecutionById(incident.getExecutionId());
          if (execution != null && execution.getProcessInstance().getBusinessKey() != null) {
            announcer.stepRecovered(
                incident.getId(), execution.getProcessInstance().getBusinessKey());
          }
        }
      }
      super.removeIncident(context, resolved);
    }
  }
}
