package io.mittelpunkt.intake.store;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.intake.DeliverEvents;
import io.mittelpunkt.shared.Errands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what is due. A receiver that fails fails its delivery, never this task. */
@Configuration(proxyBeanMethods = false)
class DeliveryTask {

  static final TaskDescriptor<Void> DELIVER_EVENTS = TaskDescriptor.of("deliver-events");

  /** The scheduler makes its tasks first, the deliveries need the scheduler: hence the provider. */
  @Bean
  Task<Void> deliverEventsTask(ObjectProvider<DeliverEvents> deliverEvents) {
    return Tasks.oneTime(DELIVER_EVENTS)
        .onFailure(Errands.againAndAgain())
        .execute((task, context) -> deliverEvents.getObject().run());
  }
}
