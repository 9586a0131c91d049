package io.mittelpunkt.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What operations watch in the engine; each number is one count, taken when it is asked for. */
@Component
class EngineMetrics implements MeterBinder {

  private final ManagementService managementService;
  private final RuntimeService runtimeService;

  EngineMetrics(ManagementService managementService, RuntimeService runtimeService) {
    this.managementService = managementService;
    this.runtimeService = runtimeService;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mittelpunkt.jobs.waiting", managementService, EngineMetrics::waiting)
        .description("Jobs that are due and not yet done")
        .register(registry);
    Gauge.builder("mittelpunkt.incidents", runtimeService, EngineMetrics::incidents)
        .description("Steps that failed for good and wait for a person")
        .register(registry);
  }

  private static double waiting(ManagementService service) {
    return service.createJobQuery().executable().count();
  }

  private static double incidents(RuntimeService service) {
    return service.createIncidentQuery().count();
  }
}
