package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallRefusals;
import io.mittelpunkt.callbacks.TakeCallback;
import io.mittelpunkt.callbacks.TakeCallback.Outcome;
import io.mittelpunkt.callbacks.TakeCallback.Said;
import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.engine.StaffLanguage;
import java.time.ZoneId;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class TakeCallbackDelegate implements JavaDelegate {

  private final TakeCallback takeCallback;
  private final CallRefusals refusals;
  private final FormAnswers answers;
  private final StaffLanguage language;
  private final ZoneId zone;

  TakeCallbackDelegate(
      TakeCallback takeCallback,
      CallRefusals refusals,
      FormAnswers answers,
      StaffLanguage language,
      @Value("${mittelpunkt.staff-zone}") ZoneId zone) {
    this.takeCallback = takeCallback;
    this.refusals = refusals;
    this.answers = answers;
    this.language = language;
    this.zone = zone;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Outcome outcome =
        takeCallback.take(
            new Said(
                answers.takeIfThere(execution, TakeCallbackWords.WHOSE_CALL),
                answers.takeIfThere(execution, TakeCallbackWords.MATTER),
                answers.takeIfThere(execution, TakeCallbackWords.CALL_WHEN),
                answers.takeIfThere(execution, TakeCallbackWords.CALL_DAY),
                answers.takeIfThere(execution, TakeCallbackWords.CALL_TIME),
                answers.takeIfThere(execution, TakeCallbackWords.CALL_REMARK),
                answers.takeIfThere(execution, TakeCallbackWords.CALL_NUMBER)));
    if (outcome instanceof Outcome.Promised promised) {
      execution.setProcessBusinessKey(promised.callback().id());
    } else {
      throw new BadUserRequestException(refusals.words(outcome, language.locale(), zone));
    }
  }
}
