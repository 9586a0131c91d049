package io.mittelpunkt.sandbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.mittelpunkt.sandbox.DeliveryReports.Delivery;
import io.mittelpunkt.sandbox.Effects.Effect;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ships a modem; that it will be delivered commits with that it was shipped. */
@OnlyInDemo
@Component
class Shipments {

  static final String KIND = "shipment";
  private static final Duration ON_THE_ROAD = Duration.ofDays(2);

  private final Effects effects;
  private final SchedulerClient scheduler;
  private final MovableClock clock;

  Shipments(Effects effects, SchedulerClient scheduler, MovableClock clock) {
    this.effects = effects;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Ships, once per key, and gives the shipment's id. */
  @Transactional
  String ship(String key) {
    Effect shipment = effects.once(KIND, key);
    if (shipment.first()) {
      Instant delivered = clock.instant().plus(ON_THE_ROAD);
      scheduler.schedule(
          DeliveryReports.TASK
              .instance(key)
              .data(new Delivery(key, delivered.toString()))
              .scheduledTo(delivered));
    }
    return shipment.id();
  }
}
