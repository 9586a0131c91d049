package io.mittelpunkt.intake;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Empties the deliveries without getting into anybody's way. Two are sent at a time, half of the
 * background's threads, so that notices go on. One host is called once at a time. A receiver that
 * was slow the last time, or has not been called yet, may use one of the two lanes only, so that
 * whoever hangs keeps waiting those who hang, and nobody else.
 *
 * <p>A kill loses nothing: the next try of each delivery is written down, with an errand for it,
 * before it is sent. What was sent and not noted is sent again under the same event id.
 */
@Service
public class DeliverEvents {

  private static final int LANES = 2;

  /** So many in one go; then the errand makes room for others, and for a shutdown. */
  private static final int IN_ONE_GO = 10;

  private final Deliveries deliveries;
  private final SendEvent sendEvent;

  /** The hosts that are being called, with whether their receiver was slow the last time. */
  private final Map<String, Boolean> lanes = new HashMap<>();

  DeliverEvents(Deliveries deliveries, SendEvent sendEvent) {
    this.deliveries = deliveries;
    this.sendEvent = sendEvent;
  }

  /** Sends what is due, until nothing is, or until those who are at it will see to it. */
  public void run() {
    for (int sent = 0; sent < IN_ONE_GO; sent++) {
      Optional<EventDelivery> next = takeLane();
      if (next.isEmpty()) {
        return;
      }
      try {
        deliveries.note(next.get(), sendEvent.send(next.get()));
      } finally {
        leaveLane(next.get());
      }
    }
    deliveries.wake();
  }

  /**
   * Taking is one at a time: whoever finds both lanes taken goes home, and whoever leaves a lane
   * afterwards looks again and finds what was due then.
   */
  private synchronized Optional<EventDelivery> takeLane() {
    if (lanes.size() >= LANES) {
      return Optional.empty();
    }
    Optional<EventDelivery> next =
        deliveries.take(lanes.keySet(), lanes.containsValue(Boolean.TRUE));
    next.ifPresent(it -> lanes.put(host(it), it.subscription().slow()));
    return next;
  }

  private synchronized void leaveLane(EventDelivery delivery) {
    lanes.remove(host(delivery));
  }

  private static String host(EventDelivery delivery) {
    return CallbackRules.hostOf(URI.create(delivery.subscription().callback()));
  }
}
