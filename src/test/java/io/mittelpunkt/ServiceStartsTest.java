package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ServiceStartsTest {

  @Autowired JdbcClient jdbc;
  @Autowired ManagementService managementService;
  @Autowired Scheduler scheduler;
  @Autowired MovableClock clock;

  @Test
  void onARealPostgresThatKeepsWhatItSaysItKept() {
    assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
    assertThat(jdbc.sql("show synchronous_commit").query(String.class).single()).isEqualTo("on");
    assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("17.");
  }

  @Test
  void withoutVariablesInTheHistory() {
    assertThat(managementService.getProperties()).containsEntry("historyLevel", "1");
  }

  @Test
  void andForgetsOldEventsWithinADay() {
    assertThat(scheduler.getScheduledExecutionsForTask("forget-events"))
        .singleElement()
        .extracting(it -> Duration.between(clock.instant(), it.getExecutionTime()).toHours())
        .satisfies(hours -> assertThat(hours).isLessThan(24));
  }
}
