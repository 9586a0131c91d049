package io.mittelpunkt.callbacks.flow;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.callbacks.ConversationProcess;
import io.mittelpunkt.shared.Errands;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Brings a thread's question to its process in the background, so that no customer's message can
 * fail because of what the engine is doing.
 */
@Component
class EngineConversationProcess implements ConversationProcess {

  private static final TaskDescriptor<String> RESUME =
      TaskDescriptor.of("resume-conversation", String.class);

  private final Errands errands;

  EngineConversationProcess(Errands errands) {
    this.errands = errands;
  }

  @Override
  public void questionAsked(String conversationId) {
    // Under a new number each: one that is already running may have looked before this question.
    errands.leave(RESUME.instance(UUID.randomUUID().toString()).data(conversationId).build());
  }

  /** Does what was left to the background. */
  @Configuration(proxyBeanMethods = false)
  static class Resuming {

    @Bean
    Task<String> resumeConversationTask(ObjectProvider<ResumeConversation> resume) {
      return Tasks.oneTime(RESUME)
          .onFailure(Errands.againAndAgain())
          .execute((task, context) -> resume.getObject().resume(task.getData()));
    }
  }
}
