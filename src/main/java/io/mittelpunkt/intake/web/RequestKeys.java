package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.shared.OneLine;
import io.mittelpunkt.shared.Secrets;
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
  static List<String> of(JsonNode body, @Nullable String idempotencyKey) {
    String externalId = OrderReader.text(body, "externalId");
    List<String> keys = new ArrayList<>();
    if (externalId != null) {
      keys.add("external:" + bounded(externalId, "externalId"));
    }
    if (idempotencyKey != null) {
      keys.add("key:" + bounded(idempotencyKey, "Idempotency-Key"));
    }
    return keys;
  }

  /** Says whether a body is the same one; white space and the order of fields do not count. */
  static byte[] hash(JsonNode body) {
    return Secrets.hash(CanonicalJson.of(body));
  }

  private static String bounded(String key, String field) {
    if (!OneLine.fits(key, 255)) {
      throw RefusedRequest.because(field, "Use 1 to 255 characters, on one line.");
    }
    return key;
  }
}
