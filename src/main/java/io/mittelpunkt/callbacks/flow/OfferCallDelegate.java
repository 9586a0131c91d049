package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.OfferCall;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OfferCallDelegate implements JavaDelegate {

  private final OfferCall offerCall;

  OfferCallDelegate(OfferCall offerCall) {
    this.offerCall = offerCall;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Callback call =
        offerCall.offer(execution.getProcessBusinessKey(), CallOfferBean.routeOf(execution));
    execution.setVariable(CallWords.SLOT_FROM, Date.from(call.promise().slot().from()));
    // How an earlier call went says nothing about the next.
    execution.removeVariable(CallWords.CALL_OUTCOME);
  }
}
