package io.mittelpunkt.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what a client asks once, however often it is sent (P13). */
@Component
class OnceOnly {

  private final RequestLog log;

  OnceOnly(RequestLog log) {
    this.log = log;
  }

  /** What this very request was answered before. */
  Optional<Answer> before(String clientId, List<String> keys, byte[] bodyHash) {
    Answer answer = null;
    for (String key : keys) {
      var before = log.find(clientId, key);
      if (before.isEmpty() || !Arrays.equals(before.get().bodyHash(), bodyHash)) {
        return Optional.empty();
      }
      answer = before.get().answer();
    }
    return Optional.ofNullable(answer);
  }

  /**
   * Does it, or gives the answer that was given before. The claim of the keys commits with what is
   * done.
   *
   * @throws RefusedRequest with status 422 when a key was used for another body
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Answer once(String clientId, List<String> keys, byte[] bodyHash, Supplier<Answer> doing) {
    List<String> claimed = new ArrayList<>();
    Answer answer = null;
    for (String key : keys) {
      var before = log.claim(clientId, key, bodyHash);
      if (before.isEmpty()) {
        claimed.add(key);
      } else if (!Arrays.equals(before.get().bodyHash(), bodyHash)) {
        throw new RefusedRequest(
            422,
            key.contains("external:") ? "externalId" : "Idempotency-Key",
            "This was used for a request with another body. Send the first body again to see its"
                + " answer, or use a new one for a new request.");
      } else {
        answer = before.get().answer();
      }
    }
    if (answer == null) {
      answer = doing.get();
    }
    for (String key : claimed) {
      log.answered(clientId, key, answer);
    }
    return answer;
  }
}
