package io.mittelpunkt.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs what rooms schedule beside the engine: each {@code Task} bean, kept in {@code
 * scheduled_tasks}, so that what a transaction scheduled commits with it and survives a kill. Tasks
 * run at least once; their effects need keys (P13).
 */
@Configuration(proxyBeanMethods = false)
class Background {

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, MovableClock clock) {
    return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.copyOf(tasks))
        .threads(4)
        .pollingInterval(Duration.ofSeconds(2))
        // What a killed process had begun is begun again after six missed beats.
        .heartbeatInterval(Duration.ofSeconds(5))
        .serializer(new JacksonSerializer())
        .clock(clock::instant)
        .build();
  }

  @Bean
  Start startOfScheduler(
      Scheduler scheduler,
      List<Task<?>> tasks,
      MovableClock clock,
      @Value("${mittelpunkt.engine.run-jobs:true}") boolean runJobs) {
    return new Start(scheduler, tasks, clock, runJobs);
  }

  record Start(Scheduler scheduler, List<Task<?>> tasks, MovableClock clock, boolean runJobs) {

    /** Only once everything stands: the first task may need any bean. */
    @EventListener(ApplicationStartedEvent.class)
    void start() {
      if (runJobs) {
        scheduler.start();
        for (Task<?> task : tasks) {
          if (task instanceof OnStartup recurring) {
            recurring.onStartup(scheduler, clock::instant);
          }
        }
      }
    }
  }
}
