package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of {@code hold-conversation}. */
@Configuration(proxyBeanMethods = false)
class ConversationWords {

  static final String HOLD_CONVERSATION = "hold-conversation";

  static final String QUESTION_ASKED = "callbacks.questionAsked";
  static final String QUESTION_ASKED_AGAIN = "callbacks.questionAskedAgain";

  /** Shown in the worklists: the thread's number. */
  static final String ORDER_ID = "orderId";

  static final String ANSWER_TEAM = "answerTeam";
  static final String ANSWER_AGENT = "answerAgent";
  static final String QUESTION_OPEN = "questionOpen";

  /** Answers in the form: the step behind the task takes them out before they could be stored. */
  static final String ANSWER = "answer";

  static final String NO_ANSWER_NEEDED = "noAnswerNeeded";

  /** The newest message that the form showed. */
  static final String SEEN_MESSAGE = "seenMessage";

  @Bean
  Vocabulary conversationVocabulary() {
    return new Vocabulary(
        "callbacks",
        Set.of(QUESTION_ASKED, QUESTION_ASKED_AGAIN),
        Set.of(),
        Set.of(),
        Set.of(ORDER_ID, ANSWER_TEAM, ANSWER_AGENT, QUESTION_OPEN),
        Set.of(ANSWER, NO_ANSWER_NEEDED, SEEN_MESSAGE));
  }
}
