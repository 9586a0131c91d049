package io.mittelpunkt.callbacks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The threads; each message is added under the thread's lock, in the caller's transaction. */
public interface Conversations {

  /** The thread of a customer; it is opened when there is none yet. */
  Conversation ofCustomer(String customerId);

  /** The thread of a customer, if one is open; looking opens none. */
  Optional<Conversation> openOf(String customerId);

  /** The thread with a number, if there is one. */
  Optional<Conversation> find(String id);

  /**
   * The thread with a number that one of our own rows or cases names, locked until the transaction
   * ends: who writes and who answers follow one another.
   *
   * @throws IllegalStateException when there is none
   */
  Conversation lock(String id);

  /** The newest messages of a thread, the oldest of them first. */
  List<ThreadMessage> messages(String conversationId, int newest);

  /** The message with a number, if there is one. */
  Optional<ThreadMessage> message(String id);

  /**
   * Adds a message, with what came with it.
   *
   * @param message its attachments are those of {@code files}
   * @param files their bytes
   */
  void add(String conversationId, ThreadMessage message, List<StoredAttachment> files);

  /** Writes since when a question waits; null when none does. */
  void setWaitsSince(String id, @Nullable Instant since);

  /**
   * When the oldest question of a thread came that somebody did not see who saw it up to a message.
   *
   * @param seen the newest message that he saw; null, or none of this thread: only the question
   *     that waits longest
   * @return empty when he saw each question
   */
  Optional<Instant> unseenSince(String conversationId, @Nullable String seen);

  /** How many messages of the customer came after a moment. */
  int countSince(String conversationId, Instant after);

  /** How many mails of the customer were taken after a moment. */
  int countMailsSince(String conversationId, Instant after);

  /** The file with a number, if there is one. */
  Optional<StoredAttachment> attachment(String id);
}
