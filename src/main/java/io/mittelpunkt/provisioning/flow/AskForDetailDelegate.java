package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.provisioning.AskForDetail;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskForDetailDelegate implements JavaDelegate {

  private final AskForDetail askForDetail;

  AskForDetailDelegate(AskForDetail askForDetail) {
    this.askForDetail = askForDetail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    String code = (String) execution.getVariable(ProvisioningWords.MISSING_DETAIL);
    Number hours = (Number) execution.getVariable(ProvisioningWords.ANSWER_WITHIN_HOURS);
    Instant due =
        askForDetail.ask(
            orderId,
            Detail.of(code).orElseThrow(),
            Groups.AGENTS,
            Duration.ofHours(hours.longValue()));
    execution.setVariable(ProvisioningWords.DETAIL_DUE, Date.from(due));
  }
}
