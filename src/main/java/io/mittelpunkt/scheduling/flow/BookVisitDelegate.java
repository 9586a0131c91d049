package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.scheduling.AgreeVisit;
import io.mittelpunkt.scheduling.AgreeVisit.Outcome;
import io.mittelpunkt.shared.TimeWindow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookVisitDelegate implements JavaDelegate {

  private static final List<String> TYPED =
      List.of(SchedulingWords.VISIT_DAY, SchedulingWords.VISIT_HOUR);

  private final AgreeVisit agreeVisit;
  private final FormAnswers answers;

  BookVisitDelegate(AgreeVisit agreeVisit, FormAnswers answers) {
    this.agreeVisit = agreeVisit;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    String listed = answers.takeIfThere(execution, SchedulingWords.VISIT_WINDOW);
    if (listed == null || listed.equals(WindowChoices.OTHER)) {
      book(
          orderId,
          answers.take(execution, SchedulingWords.VISIT_DAY),
          answers.take(execution, SchedulingWords.VISIT_HOUR));
    } else {
      answers.forget(execution, TYPED);
      TimeWindow window =
          TimeWindow.read(listed).orElseThrow(() -> answers.refused("visit.notADay"));
      check(agreeVisit.book(orderId, window));
    }
  }

  private void book(String orderId, String day, String hour) {
    try {
      check(agreeVisit.book(orderId, LocalDate.parse(day), Integer.parseInt(hour)));
    } catch (DateTimeException | NumberFormatException e) {
      throw answers.refused("visit.notADay");
    }
  }

  private void check(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      throw answers.refused("visit." + refused.reason());
    }
    if (outcome instanceof Outcome.Taken) {
      throw answers.refused("visit.taken");
    }
  }
}
