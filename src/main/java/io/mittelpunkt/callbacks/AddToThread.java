package io.mittelpunkt.callbacks;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds what a customer wrote to his thread: a question waits from now on, thanks do not. */
@Component
class AddToThread {

  /** So far back it is looked for who of us is thanked by name. */
  private static final int LOOKED_AT = 10;

  private final Conversations conversations;
  private final Customers customers;
  private final ConversationProcess process;
  private final MovableClock clock;

  AddToThread(
      Conversations conversations,
      Customers customers,
      ConversationProcess process,
      MovableClock clock) {
    this.conversations = conversations;
    this.customers = customers;
    this.process = process;
    this.clock = clock;
  }

  /**
   * Adds it, in the caller's transaction, which holds the thread's lock.
   *
   * @param thread as read under the lock
   * @param sender where a mail came from, when we do not know that address of him
   * @param files that were looked at
   */
  ThreadMessage add(
      Conversation thread,
      String text,
      String via,
      @Nullable String sender,
      List<StoredAttachment> files) {
    // As exact as it is kept.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ThreadMessage message =
        new ThreadMessage(
            Ids.next("TM"),
            true,
            via,
            null,
            null,
            sender,
            text,
            !files.isEmpty() || !JustThanks.is(text, names(thread)),
            now,
            files.stream().map(StoredAttachment::info).toList());
    conversations.add(thread.id(), message, files);
    if (message.question()) {
      if (thread.waitsSince() == null) {
        conversations.setWaitsSince(thread.id(), now);
      }
      process.questionAsked(thread.id());
    }
    return message;
  }

  private List<String> names(Conversation thread) {
    List<String> names = new ArrayList<>();
    names.add(customers.get(thread.customerId()).name());
    conversations.messages(thread.id(), LOOKED_AT).stream()
        .map(ThreadMessage::agentName)
        .filter(Objects::nonNull)
        .forEach(names::add);
    return names;
  }
}
