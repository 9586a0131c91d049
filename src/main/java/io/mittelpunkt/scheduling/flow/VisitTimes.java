package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.Published;
import io.mittelpunkt.scheduling.FindVisitTimes;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the timers around a visit ask. */
@Component("visitTimes")
@Published
public class VisitTimes {

  private final FindVisitTimes findVisitTimes;

  VisitTimes(FindVisitTimes findVisitTimes) {
    this.findVisitTimes = findVisitTimes;
  }

  /**
   * When the customer is to be reminded.
   *
   * @param execution of a process that keeps a window
   */
  public Date reminder(DelegateExecution execution) {
    return Date.from(findVisitTimes.reminder(execution.getProcessBusinessKey()));
  }

  /**
   * When the window is over.
   *
   * @param execution of a process that keeps a window
   */
  public Date windowEnd(DelegateExecution execution) {
    return Date.from(findVisitTimes.windowEnd(execution.getProcessBusinessKey()));
  }
}
