package io.mittelpunkt.intake.store;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.mittelpunkt.intake.ForgetEvents;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets old events once a day, when little else is sent. */
@Configuration(proxyBeanMethods = false)
class ForgetTask {

  @Bean
  Task<Void> forgetEventsTask(ObjectProvider<ForgetEvents> forgetEvents) {
    return Tasks.recurring(
            TaskDescriptor.of("forget-events"), Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 0)))
        .execute((task, context) -> forgetEvents.getObject().run());
  }
}
