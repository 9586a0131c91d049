package io.mittelpunkt.scheduling.store;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.scheduling.ReplanDay;
import io.mittelpunkt.shared.Errands;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans days again in the background; what a killed node had begun another one begins anew. */
@Configuration(proxyBeanMethods = false)
class ReplanTask {

  static final TaskDescriptor<Wanted> REPLAN_DAY = TaskDescriptor.of("replan-day", Wanted.class);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /**
   * Which day is to be planned again.
   *
   * @param day an ISO date
   */
  record Wanted(String territoryId, String day, String reason) {}

  /** The scheduler makes its tasks first, planning needs the scheduler: hence the provider. */
  @Bean
  Task<Wanted> replanDayTask(ObjectProvider<ReplanDay> replanDay) {
    return Tasks.custom(REPLAN_DAY)
        .onFailure(Errands.againAndAgain())
        .execute(
            (task, context) -> {
              Wanted wanted = task.getData();
              boolean settled =
                  replanDay
                      .getObject()
                      .plan(wanted.territoryId(), LocalDate.parse(wanted.day()), wanted.reason());
              return settled
                  ? new CompletionHandler.OnCompleteRemove<>()
                  : (complete, operations) ->
                      operations.reschedule(complete, complete.getTimeDone().plus(PAUSE));
            });
  }
}
