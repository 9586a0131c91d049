package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.Published;
import io.mittelpunkt.engine.StaffDirectory;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whom the task to answer a customer is offered to. */
@Component("answerOffer")
@Published
public class AnswerOffer {

  private final StaffDirectory staff;

  AnswerOffer(@Lazy StaffDirectory staff) {
    this.staff = staff;
  }

  /** Whoever knows the customer, if he is there. */
  public List<String> users(DelegateExecution execution) {
    return execution.getVariable(ConversationWords.ANSWER_AGENT) instanceof String agent
        ? List.of(agent)
        : List.of();
  }

  /** The customer's team; where nobody of it signs in, all who talk with customers. */
  public List<String> groups(DelegateExecution execution) {
    String team = (String) execution.getVariable(ConversationWords.ANSWER_TEAM);
    return List.of(staff.hasMembers(team) ? team : Groups.AGENTS);
  }
}
