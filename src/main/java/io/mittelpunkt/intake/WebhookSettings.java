package io.mittelpunkt.intake;

import io.mittelpunkt.shared.CannotStart;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where events may be sent, and with whose secret they are signed.
 *
 * @param allowedHosts the hosts that callbacks may name; nothing is sent anywhere else
 * @param secrets each client's name with the secret that it and we sign with
 */
@ConfigurationProperties("mittelpunkt.intake.webhooks")
public record WebhookSettings(
    @DefaultValue Set<String> allowedHosts, @DefaultValue Map<String, String> secrets) {

  /** A shorter one could be found by trying. */
  private static final int SHORTEST = 32;

  /** Refuses to start with a secret that could be guessed. */
  public WebhookSettings {
    allowedHosts =
        allowedHosts.stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    secrets.forEach(
        (client, secret) -> {
          if (secret.length() < SHORTEST) {
            throw new CannotStart(
                "The webhook secret of intake client " + client + " is too short.",
                "Set mittelpunkt.intake.webhooks.secrets."
                    + client
                    + " to 32 characters or more: openssl rand -hex 32.");
          }
        });
  }

  /** Secrets stay out of logs. */
  @Override
  public String toString() {
    return "WebhookSettings" + allowedHosts;
  }
}
