package io.mittelpunkt.notices.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.mittelpunkt.notices.Outbox;
import org.springframework.stereotype.Component;

/** How many notices nobody received although they were tried for a day. */
@Component
class OutboxMetrics implements MeterBinder {

  private final Outbox outbox;

  OutboxMetrics(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mittelpunkt.notices.parked", outbox, Outbox::countParked)
        .description("Notices that could not be sent and wait for a person")
        .register(registry);
  }
}
