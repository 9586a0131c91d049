package io.mittelpunkt.notices.store;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.notices.SendNotice;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Empties the outbox: each notice is a task of its own, tried with growing pauses for a day. */
@Configuration(proxyBeanMethods = false)
class OutboxTask {

  static final TaskDescriptor<Void> SEND_NOTICE = TaskDescriptor.of("send-notice");

  private static final Logger LOG = LoggerFactory.getLogger(OutboxTask.class);

  /** Pauses of 10 s, 20 s, 40 s … : thirteen of them make 23 hours. */
  private static final int TRIES = 13;

  /** The scheduler makes its tasks first, the outbox needs the scheduler: hence the providers. */
  @Bean
  Task<Void> sendNoticeTask(ObjectProvider<SendNotice> sendNotice, ObjectProvider<Outbox> outbox) {
    return Tasks.custom(SEND_NOTICE)
        .onFailure(
            FailureHandler.<Void>maxRetries(TRIES)
                .withBackoff(Duration.ofSeconds(10), 2)
                .then(
                    (complete, operations) -> {
                      String id = complete.getExecution().getId();
                      outbox.getObject().park(UUID.fromString(id));
                      LOG.error("Notice {} could not be sent for a day and is parked", id);
                      operations.remove();
                    }))
        .execute(
            (task, context) ->
                sendNotice
                    .getObject()
                    .send(UUID.fromString(task.getId()))
                    .<CompletionHandler<Void>>map(
                        later -> (complete, operations) -> operations.reschedule(complete, later))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new));
  }
}
