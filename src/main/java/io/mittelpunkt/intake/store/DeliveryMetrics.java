package io.mittelpunkt.intake.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.mittelpunkt.intake.Deliveries;
import org.springframework.stereotype.Component;

/** How many events no receiver took although they were sent for a day. */
@Component
class DeliveryMetrics implements MeterBinder {

  private final Deliveries deliveries;

  DeliveryMetrics(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mittelpunkt.webhooks.parked", deliveries, Deliveries::countParked)
        .description("Events that their receivers did not take and that wait to be sent again")
        .register(registry);
  }
}
