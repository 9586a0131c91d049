package io.mittelpunkt.desk;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.Conversation;
import io.mittelpunkt.callbacks.Conversations;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Knows whose a callback or a conversation is: to the desk both are seen with their customer. */
@Service
public class WhoseContact {

  private final Callbacks callbacks;
  private final Conversations conversations;

  WhoseContact(Callbacks callbacks, Conversations conversations) {
    this.callbacks = callbacks;
    this.conversations = conversations;
  }

  /**
   * The customer number.
   *
   * @param caseId the number of any case, from outside
   * @return empty when it is neither
   */
  public Optional<String> of(String caseId) {
    return callbacks
        .find(caseId)
        .map(Callback::customerId)
        .or(() -> conversations.find(caseId).map(Conversation::customerId));
  }
}
