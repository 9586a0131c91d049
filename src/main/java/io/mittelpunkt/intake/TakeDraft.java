package io.mittelpunkt.intake;

import io.mittelpunkt.provisioning.SaveDraft;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft from a client once, however often it is sent (P13). */
@Service
public class TakeDraft {

  private final RequestLog log;
  private final SaveDraft saveDraft;

  TakeDraft(RequestLog log, SaveDraft saveDraft) {
    this.log = log;
    this.saveDraft = saveDraft;
  }

  /**
   * Takes it, or gives the answer that was given before.
   *
   * @return its number; nothing of what was sent is kept beside the draft itself
   * @throws RefusedRequest with status 422 when the key was used for another body
   */
  @Transactional
  public String take(DraftRequest request) {
    var before = log.claim(request.clientId(), request.key(), request.bodyHash());
    if (before.isEmpty()) {
      String id =
          saveDraft.save(
              request.clientId(),
              request.customer(),
              request.address(),
              request.channel(),
              request.offeringId(),
              request.wishedDate());
      log.answered(request.clientId(), request.key(), new Answer(id, "{}"));
      return id;
    }
    if (!Arrays.equals(before.get().bodyHash(), request.bodyHash())) {
      throw new RefusedRequest(
          422,
          "Idempotency-Key",
          "This was used for a draft with another body. Use a new one for a new draft.");
    }
    return before.get().answer().orderId();
  }
}
