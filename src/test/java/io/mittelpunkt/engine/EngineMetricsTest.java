package io.mittelpunkt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mittelpunkt.support.StoppedEngine;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoppedEngine
class EngineMetricsTest {

  @Autowired EngineMetrics metrics;
  @Autowired ManagementService managementService;
  @Autowired RuntimeService runtimeService;

  @Test
  void aJobThatIsDueIsCountedUntilItIsDone() {
    MeterRegistry registry = new SimpleMeterRegistry();
    metrics.bindTo(registry);
    double before = registry.get("mittelpunkt.jobs.waiting").gauge().value();

    Batch batch = managementService.setJobRetriesAsync(List.of(anyJob()), 3);
    try {
      assertThat(registry.get("mittelpunkt.jobs.waiting").gauge().value()).isEqualTo(before + 1);
    } finally {
      managementService.deleteBatch(batch.getId(), true);
    }
    assertThat(registry.get("mittelpunkt.jobs.waiting").gauge().value()).isEqualTo(before);
    assertThat(registry.get("mittelpunkt.incidents").gauge().value())
        .isEqualTo(runtimeService.createIncidentQuery().count());
  }

  private static String anyJob() {
    return UUID.randomUUID().toString();
  }
}
