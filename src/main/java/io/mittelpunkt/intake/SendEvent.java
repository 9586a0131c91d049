package io.mittelpunkt.intake;

import io.mittelpunkt.shared.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sends one event, signed, to where its subscription says. Called outside any transaction. */
@Service
public class SendEvent {

  private final CallbackRules rules;
  private final Receivers receivers;
  private final WebhookSettings settings;
  private final MovableClock clock;

  SendEvent(
      CallbackRules rules, Receivers receivers, WebhookSettings settings, MovableClock clock) {
    this.rules = rules;
    this.receivers = receivers;
    this.settings = settings;
    this.clock = clock;
  }

  /** Sends it, once; the event's id is the same for each try. */
  public Attempt send(EventDelivery delivery) {
    Subscription subscription = delivery.subscription();
    @Nullable String secret = settings.secrets().get(subscription.clientId());
    // What was allowed when it was registered may be so no longer.
    if (secret == null || rules.fault(subscription.callback()).isPresent()) {
      return Attempt.unanswered("notAllowed", Duration.ZERO);
    }
    String id = delivery.eventId().toString();
    long timestamp = clock.instant().getEpochSecond();
    return receivers.post(
        target(URI.create(subscription.callback()), delivery.type()),
        Map.of(
            "X-Mittelpunkt-Id",
            id,
            "X-Mittelpunkt-Timestamp",
            Long.toString(timestamp),
            "X-Mittelpunkt-Signature",
            Signature.of(secret, id, timestamp, delivery.body())),
        delivery.body());
  }

  /** TMF622's path of a listener: {@code /listener/productOrderCreateEvent} below the callback. */
  static URI target(URI callback, String type) {
    String path = callback.getRawPath() == null ? "" : callback.getRawPath();
    String query = callback.getRawQuery() == null ? "" : "?" + callback.getRawQuery();
    return URI.create(
        callback.getScheme()
            + "://"
            + callback.getRawAuthority()
            + path.replaceFirst("/$", "")
            + "/listener/"
            + Character.toLowerCase(type.charAt(0))
            + type.substring(1)
            + query);
  }
}
