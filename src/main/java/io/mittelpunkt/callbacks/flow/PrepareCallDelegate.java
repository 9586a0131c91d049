package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.RouteCall;
import io.mittelpunkt.callbacks.routing.RouteFacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareCallDelegate implements JavaDelegate {

  private final RouteCall routeCall;

  PrepareCallDelegate(RouteCall routeCall) {
    this.routeCall = routeCall;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RouteFacts facts = routeCall.facts(execution.getProcessBusinessKey());
    execution.setVariable(CallWords.OPTED_OUT, facts.optedOut());
    execution.setVariable(CallWords.TEAM_SERVES, facts.teamServes());
    execution.setVariable(CallWords.TEAM_OPEN, facts.teamOpen());
    execution.setVariable(CallWords.REGIONAL_EVENT, facts.regionalEvent());
    execution.setVariable(CallWords.LANGUAGE_SPOKEN, facts.languageSpoken());
    execution.setVariable(CallWords.AGENT_PRESENT, facts.agentPresent());
    execution.setVariable(CallWords.CUSTOMER_CLASS, facts.customerClass());
  }
}
