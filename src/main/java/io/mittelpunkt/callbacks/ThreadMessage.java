package io.mittelpunkt.callbacks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of two wrote to the other.
 *
 * @param id its number, {@code TM-…}
 * @param incoming from the customer, else from us
 * @param via {@code page}, {@code api}, {@code mail}, {@code shop}, {@code phone}, or {@code desk}
 *     for what we wrote
 * @param agentId who of us wrote it, a login; null when the customer did
 * @param agentName his name, as the customer reads it
 * @param sender where a mail came from, when that is not the address that we know of the customer
 * @param body the text, as written; never markup
 * @param question whether it wants an answer; a 'thank you' does not
 * @param at when
 * @param attachments what came with it
 */
public record ThreadMessage(
    String id,
    boolean incoming,
    String via,
    @Nullable String agentId,
    @Nullable String agentName,
    @Nullable String sender,
    String body,
    boolean question,
    Instant at,
    List<AttachmentInfo> attachments) {

  /** How long a message may be, in characters. */
  public static final int LONGEST = 10_000;
}
