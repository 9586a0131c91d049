package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.OpenUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenUpCallDelegate implements JavaDelegate {

  private final CallTask task;
  private final CallOfferBean offer;
  private final OpenUp openUp;

  OpenUpCallDelegate(CallTask task, CallOfferBean offer, OpenUp openUp) {
    this.task = task;
    this.offer = offer;
    this.openUp = openUp;
  }

  @Override
  public void execute(DelegateExecution execution) {
    task.offer(execution);
    openUp.to(execution.getProcessBusinessKey(), offer.now(execution).teams());
    execution.setVariable(CallWords.MORE_TO_ASK, offer.nextAt(execution).isPresent());
  }
}
