package io.mittelpunkt.callbacks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came in, read but not believed.
 *
 * @param fingerprint SHA-256 over message id, sender and body: the same for each time it is read
 * @param headers its header lines, by name in small letters
 * @param recipients the addresses that it was sent to, those of its envelope first
 * @param sender the address that it says it comes from, if any; anybody can write any
 * @param text its words, what it quotes included
 * @param attachments what came with it
 * @param tooLarge it was not read, only its headers
 * @param incomplete a part of it could not be read
 */
public record IncomingMail(
    byte[] fingerprint,
    Map<String, List<String>> headers,
    List<String> recipients,
    @Nullable String sender,
    String text,
    List<NewAttachment> attachments,
    boolean tooLarge,
    boolean incomplete) {

  /** The lines of a header; none when it is not there. */
  List<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }
}
