package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ServiceStartsTest {

  @Autowired JdbcClient jdbc;
  @Autowired ManagementService managementService;

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
}
