package io.mittelpunkt.callbacks;

import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Finds a file of a thread. Whoever opens a door to it hands it out as a download and as nothing
 * else: {@code Content-Disposition: attachment}, {@code X-Content-Type-Options: nosniff}, {@code
 * Content-Security-Policy: sandbox}.
 */
@Service
public class FindAttachment {

  private final Conversations conversations;

  FindAttachment(Conversations conversations) {
    this.conversations = conversations;
  }

  /**
   * A file of a customer's own thread.
   *
   * @param customerId whose page asks
   * @param id from outside
   * @return empty when his thread has none with this number
   */
  public Optional<StoredAttachment> of(String customerId, String id) {
    return conversations.attachment(id).filter(file -> file.customerId().equals(customerId));
  }
}
