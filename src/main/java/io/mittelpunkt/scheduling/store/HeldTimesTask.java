package io.mittelpunkt.scheduling.store;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.scheduling.EndHold;
import io.mittelpunkt.scheduling.HeldTimes;
import io.mittelpunkt.shared.Errands;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Ends each hold once it is over, also when nobody meets it. */
@Component
class HeldTimesTask implements HeldTimes {

  private static final TaskDescriptor<String> END_HOLD =
      TaskDescriptor.of("end-hold", String.class);

  private final Errands errands;

  HeldTimesTask(Errands errands) {
    this.errands = errands;
  }

  @Override
  public void endLater(String visitId, Instant at) {
    errands.leave(END_HOLD.instance(visitId).data(visitId).build(), at);
  }

  /** Does it. */
  @Configuration(proxyBeanMethods = false)
  static class AtItsTime {

    /** The scheduler makes its tasks first, the visits need the scheduler: hence the provider. */
    @Bean
    Task<String> endHoldTask(ObjectProvider<EndHold> endHold) {
      return Tasks.oneTime(END_HOLD)
          .onFailure(Errands.againAndAgain())
          .execute((task, context) -> endHold.getObject().whenOver(task.getData()));
    }
  }
}
