package io.mittelpunkt.scheduling.store;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.mittelpunkt.scheduling.WatchDay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks each minute, on one of the nodes, for visits that get late. */
@Configuration(proxyBeanMethods = false)
class WatchEachMinute {

  @Bean
  Task<Void> watchDayTask(ObjectProvider<WatchDay> watchDay) {
    return Tasks.recurring(TaskDescriptor.of("watch-day"), FixedDelay.of(Duration.ofMinutes(1)))
        .execute((task, context) -> watchDay.getObject().watch());
  }
}
