package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.engine.Published;
import io.mittelpunkt.escalation.IdleLimits;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What timers ask about idle cases (P1). The history is asked whether a watched wait still lives:
 * it knows of each way in which a wait can end, also of a cancellation or a migration.
 */
@Component("idle")
@Published
public class Idle {

  private final IdleLimits limits;
  private final MovableClock clock;
  private final HistoryService historyService;

  Idle(@Lazy IdleLimits limits, MovableClock clock, @Lazy HistoryService historyService) {
    this.limits = limits;
    this.clock = clock;
    this.historyService = historyService;
  }

  /**
   * When whoever has the task is to be reminded.
   *
   * @param execution the wait that begins now
   */
  public Date due(DelegateExecution execution) {
    String flow =
        execution
            .getBpmnModelInstance()
            .getModelElementsByType(Process.class)
            .iterator()
            .next()
            .getId();
    String step = ((ExecutionEntity) execution).getActivity().getId();
    IdleLimits.Limits limit = limits.of(flow, step);
    Instant begins = clock.instant();
    if (limit.countedFrom() != null
        && execution.getVariable(limit.countedFrom()) instanceof Date promised
        && promised.toInstant().isAfter(begins)) {
      begins = promised.toInstant();
    }
    return Date.from(begins.plus(limit.remindAfter()));
  }

  /**
   * When the team lead is to be told, once there was a reminder.
   *
   * @param execution an instance of {@code escalate-idle-case}
   */
  public Date leadDue(DelegateExecution execution) {
    IdleLimits.Limits limit =
        limits.of(
            (String) execution.getVariable(EscalationWords.WATCHED_FLOW),
            (String) execution.getVariable(EscalationWords.WATCHED_STEP));
    return in(limit.leadAfter().minus(limit.remindAfter()));
  }

  /**
   * Whether the watched wait still lives.
   *
   * @param execution an instance of {@code escalate-idle-case}
   */
  public boolean stillWaiting(DelegateExecution execution) {
    return historyService
            .createHistoricActivityInstanceQuery()
            .activityInstanceId((String) execution.getVariable(EscalationWords.WATCHED_WAIT))
            .unfinished()
            .count()
        > 0;
  }

  private Date in(Duration duration) {
    return Date.from(clock.instant().plus(duration));
  }
}
