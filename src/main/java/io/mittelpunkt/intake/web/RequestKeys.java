package io.mittelpunkt.intake.web;

import io.mittelpunkt.intake.RefusedRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a request the same one when it comes again (P13). */
final class RequestKeys {

  private RequestKeys() {}

  /**
   * The keys, sorted.
   *
   * @throws RefusedRequest when one is empty or longer than 255 characters
   */
  static List<String> of(@Nullable String externalId, @Nullable String idempotencyKey) {
    List<String> keys = new ArrayList<>();
    if (externalId != null) {
      keys.add("external:" + bounded(externalId, "externalId"));
    }
    if (idempotencyKey != null) {
      keys.add("key:" + bounded(idempotencyKey, "Idempotency-Key"));
    }
    return keys;
  }

  private static String bounded(String key, String field) {
    if (key.isBlank() || key.length() > 255) {
      throw RefusedRequest.because(field, "Use 1 to 255 characters.");
    }
    return key;
  }
}
