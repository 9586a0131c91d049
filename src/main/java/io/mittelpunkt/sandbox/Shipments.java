package io.mittelpunkt.sandbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.mittelpunkt.sandbox.DeliveryReports.Delivery;
import io.mittelpunkt.sandbox.Effects.Effect;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ships modems and stops them until a day later; that one will be delivered commits with that it
 * was shipped.
 */
@OnlyInDemo
@Component
class Shipments {

  static final String KIND = "shipment";
  private static final Duration IN_THE_HOUSE = Duration.ofDays(1);
  private static final Duration TO_THE_DOOR = Duration.ofDays(2);

  /** Parcels to the island of Helgoland wait for the ship, and for the weather. */
  private static final Duration TO_THE_ISLAND = Duration.ofDays(12);

  private static final String ISLAND = "27498";

  private final Effects effects;
  private final SchedulerClient scheduler;
  private final MovableClock clock;

  Shipments(Effects effects, SchedulerClient scheduler, MovableClock clock) {
    this.effects = effects;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Ships, once per key.
   *
   * @param postcode where to
   * @return the shipment's id; empty when the key was stopped
   */
  @Transactional
  Optional<String> ship(String key, String postcode) {
    Optional<Effect> shipment = effects.once(KIND, key);
    if (shipment.isPresent() && shipment.get().first()) {
      Instant delivered =
          clock.instant().plus(postcode.equals(ISLAND) ? TO_THE_ISLAND : TO_THE_DOOR);
      scheduler.schedule(
          DeliveryReports.TASK
              .instance(key)
              .data(new Delivery(key, delivered.toString()))
              .scheduledTo(delivered));
    }
    return shipment.map(Effect::id);
  }

  /**
   * Stops a parcel, and with it the report of its delivery.
   *
   * @return whether it does not arrive
   */
  @Transactional
  boolean stop(String key) {
    if (!effects.takeBack(KIND, key, clock.instant().minus(IN_THE_HOUSE))) {
      return false;
    }
    TaskInstanceId report = TaskInstanceId.of(DeliveryReports.TASK.getTaskName(), key);
    if (scheduler.getScheduledExecution(report).isPresent()) {
      scheduler.cancel(report);
    }
    return true;
  }
}
