package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.RequestCancellation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseOrderDelegate implements JavaDelegate {

  private final RequestCancellation requestCancellation;

  CloseOrderDelegate(RequestCancellation requestCancellation) {
    this.requestCancellation = requestCancellation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requestCancellation.request(execution.getProcessBusinessKey(), "notWanted", "agent");
  }
}
