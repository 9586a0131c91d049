package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.PlanNextCall;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanNextCallDelegate implements JavaDelegate {

  private final PlanNextCall planNextCall;

  PlanNextCallDelegate(PlanNextCall planNextCall) {
    this.planNextCall = planNextCall;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Number minutes = (Number) execution.getVariable(CallWords.TRY_AGAIN_MINUTES);
    planNextCall.plan(
        execution.getProcessBusinessKey(),
        CallTimesBean.called(execution),
        Duration.ofMinutes(minutes.longValue()));
  }
}
