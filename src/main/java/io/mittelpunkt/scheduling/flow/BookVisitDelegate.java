package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.scheduling.AgreeVisit;
import io.mittelpunkt.scheduling.AgreeVisit.Outcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookVisitDelegate implements JavaDelegate {

  private final AgreeVisit agreeVisit;
  private final FormAnswers answers;

  BookVisitDelegate(AgreeVisit agreeVisit, FormAnswers answers) {
    this.agreeVisit = agreeVisit;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String day = answers.take(execution, SchedulingWords.VISIT_DAY);
    String hour = answers.take(execution, SchedulingWords.VISIT_HOUR);
    Outcome outcome;
    try {
      outcome =
          agreeVisit.book(
              execution.getProcessBusinessKey(), LocalDate.parse(day), Integer.parseInt(hour));
    } catch (DateTimeException | NumberFormatException e) {
      throw answers.refused("visit.notADay");
    }
    if (outcome instanceof Outcome.Refused refused) {
      throw answers.refused("visit." + refused.reason());
    }
    if (outcome instanceof Outcome.Taken) {
      throw answers.refused("visit.taken");
    }
    execution.setVariable(
        SchedulingWords.WINDOW_END, Date.from(((Outcome.Booked) outcome).visit().windowTo()));
  }
}
