package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.AnswerCustomer;
import io.mittelpunkt.callbacks.AnswerCustomer.Outcome;
import io.mittelpunkt.engine.FormAnswers;
import java.time.Instant;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecordAnswerDelegate implements JavaDelegate {

  private final AnswerCustomer answerCustomer;
  private final FormAnswers answers;
  private final IdentityService identityService;

  RecordAnswerDelegate(
      AnswerCustomer answerCustomer, FormAnswers answers, IdentityService identityService) {
    this.answerCustomer = answerCustomer;
    this.answers = answers;
    this.identityService = identityService;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String seen = answers.takeIfThere(execution, ConversationWords.SEEN_MESSAGE);
    String unneeded = answers.takeIfThere(execution, ConversationWords.NO_ANSWER_NEEDED);
    String text = answers.takeIfThere(execution, ConversationWords.ANSWER);
    String thread = execution.getProcessBusinessKey();
    Instant waitsSince =
        text == null && "true".equals(unneeded)
            ? answerCustomer.leaveUnanswered(thread, seen)
            : answer(thread, text, seen);
    execution.setVariable(ConversationWords.QUESTION_OPEN, waitsSince != null);
  }

  private @Nullable Instant answer(String thread, @Nullable String text, @Nullable String seen) {
    String login = identityService.getCurrentAuthentication().getUserId();
    Outcome outcome = answerCustomer.answer(thread, login, text == null ? "" : text, seen);
    if (outcome instanceof Outcome.Answered answered) {
      return answered.waitsSince();
    }
    throw answers.refused("task.thread.refused." + ((Outcome.Refused) outcome).reason());
  }
}
