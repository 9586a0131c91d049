package io.mittelpunkt.callbacks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of a customer, open for good.
 *
 * @param id its number, {@code TH-…}, the business key of its process
 * @param customerId whose it is
 * @param openedAt since when
 * @param waitsSince since when a question of his waits for us; null when none does
 */
public record Conversation(
    String id, String customerId, Instant openedAt, @Nullable Instant waitsSince) {

  /** What its numbers begin with. */
  public static final String PREFIX = "TH";

  /** Whether a case id is a thread's. */
  public static boolean isNumber(String caseId) {
    return caseId.startsWith(PREFIX + "-");
  }
}
