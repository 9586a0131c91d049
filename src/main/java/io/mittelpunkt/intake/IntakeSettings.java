package io.mittelpunkt.intake;

import io.mittelpunkt.shared.CannotStart;
import io.mittelpunkt.shared.Secrets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may place orders, and how fast.
 *
 * @param clients each client's name with the SHA-256 of its key, in hexadecimal
 * @param requestsPerMinute how many requests one client may make
 * @param searchesPerMinute how many of them may search for time slots
 */
@ConfigurationProperties("mittelpunkt.intake")
public record IntakeSettings(
    @DefaultValue Map<String, String> clients,
    @DefaultValue("6000") int requestsPerMinute,
    @DefaultValue("600") int searchesPerMinute) {

  /** Refuses to start with a hash that no key could have. */
  public IntakeSettings {
    clients.forEach(
        (client, hash) -> {
          if (!hash.matches("[0-9a-fA-F]{64}")) {
            throw new CannotStart(
                "The key of intake client " + client + " is not a SHA-256.",
                "Set mittelpunkt.intake.clients."
                    + client
                    + " to 64 hexadecimal digits: printf %s KEY | sha256sum.");
          }
        });
  }

  /** The client that shows a key. */
  public Optional<String> clientWith(String key) {
    byte[] hash = Secrets.hash(key);
    return clients.entrySet().stream()
        .filter(client -> MessageDigest.isEqual(HexFormat.of().parseHex(client.getValue()), hash))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
