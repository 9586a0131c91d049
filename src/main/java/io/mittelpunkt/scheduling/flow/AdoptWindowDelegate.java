package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.AdoptWindow;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AdoptWindowDelegate implements JavaDelegate {

  private final AdoptWindow adoptWindow;

  AdoptWindowDelegate(AdoptWindow adoptWindow) {
    this.adoptWindow = adoptWindow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<Instant> end = adoptWindow.windowEnd(execution.getProcessBusinessKey());
    // What was said of an earlier visit answers for none to come.
    execution.removeVariable(SchedulingWords.VISIT_OUTCOME);
    execution.setVariable(SchedulingWords.WINDOW_BOOKED, end.isPresent());
    end.ifPresent(instant -> execution.setVariable(SchedulingWords.WINDOW_END, Date.from(instant)));
  }
}
