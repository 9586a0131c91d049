package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.OfferWindows;
import io.mittelpunkt.scheduling.OfferWindows.Outcome;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OfferWindowsDelegate implements JavaDelegate {

  private final OfferWindows offerWindows;

  OfferWindowsDelegate(OfferWindows offerWindows) {
    this.offerWindows = offerWindows;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Number hours = (Number) execution.getVariable(SchedulingWords.CHOICE_WITHIN_HOURS);
    Outcome outcome =
        offerWindows.offer(execution.getProcessBusinessKey(), Duration.ofHours(hours.longValue()));
    execution.setVariable(SchedulingWords.WINDOW_BOOKED, outcome instanceof Outcome.Booked);
    execution.setVariable(SchedulingWords.WINDOWS_FOUND, outcome instanceof Outcome.Offered);
    if (outcome instanceof Outcome.Offered offered) {
      execution.setVariable(SchedulingWords.CHOICE_DUE, Date.from(offered.due()));
    }
  }
}
