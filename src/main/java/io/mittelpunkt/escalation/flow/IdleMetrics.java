package io.mittelpunkt.escalation.flow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** How many waits are being escalated. */
@Component
class IdleMetrics implements MeterBinder {

  private final RuntimeService runtimeService;

  IdleMetrics(RuntimeService runtimeService) {
    this.runtimeService = runtimeService;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mittelpunkt.cases.idle", runtimeService, IdleMetrics::open)
        .description("Waits that lasted too long and are being escalated")
        .register(registry);
  }

  private static double open(RuntimeService service) {
    return service
        .createProcessInstanceQuery()
        .processDefinitionKey(EscalationWords.ESCALATE_IDLE_CASE)
        .count();
  }
}
