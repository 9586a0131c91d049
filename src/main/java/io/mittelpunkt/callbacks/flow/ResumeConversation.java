package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Conversations;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a question go where it belongs: to the conversation that waits for the customer, or to a new
 * one where the last has come to rest. One that already waits for us shows it anyway.
 */
@Component
class ResumeConversation {

  private final Conversations conversations;
  private final RuntimeService runtimeService;

  ResumeConversation(Conversations conversations, RuntimeService runtimeService) {
    this.conversations = conversations;
    this.runtimeService = runtimeService;
  }

  /**
   * Under the thread's lock: whoever answers, or asks, at the same moment comes before or after.
   */
  @Transactional
  public void resume(String conversationId) {
    if (conversations.lock(conversationId).waitsSince() == null) {
      return;
    }
    boolean held =
        runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(ConversationWords.HOLD_CONVERSATION)
                .processInstanceBusinessKey(conversationId)
                .count()
            > 0;
    if (held) {
      runtimeService
          .createMessageCorrelation(ConversationWords.QUESTION_ASKED_AGAIN)
          .processInstanceBusinessKey(conversationId)
          .correlateAll();
    } else {
      runtimeService.startProcessInstanceByMessage(
          ConversationWords.QUESTION_ASKED,
          conversationId,
          Map.of(ConversationWords.ORDER_ID, conversationId));
    }
  }
}
