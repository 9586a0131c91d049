package io.mittelpunkt.callbacks.remote;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.mittelpunkt.callbacks.Inbox;
import io.mittelpunkt.shared.InboxAccount;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the inbox again and again, on one of the nodes; where there is none, nothing is read. */
@Configuration(proxyBeanMethods = false)
class ReadInbox {

  @Bean
  Task<Void> readInboxTask(
      ObjectProvider<Inbox> inbox,
      ObjectProvider<InboxAccount> account,
      @Value("${mittelpunkt.inbox.every}") Duration every) {
    Schedule often =
        account.getIfAvailable() == null ? Schedules.parseSchedule("-") : FixedDelay.of(every);
    return Tasks.recurring(TaskDescriptor.of("read-inbox"), often)
        .execute((task, context) -> inbox.getObject().read());
  }
}
