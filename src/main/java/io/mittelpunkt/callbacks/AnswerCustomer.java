package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what one of us answers a customer, under his name, and tells the customer (P11). */
@Service
public class AnswerCustomer {

  /** The notice; the answer itself stands in no outbox, see {@link AnswerAtSending}. */
  static final String TEMPLATE = "threadAnswered";

  static final String MESSAGE = "message";

  private final Conversations conversations;
  private final StaffNames names;
  private final Outbox outbox;
  private final MovableClock clock;

  AnswerCustomer(Conversations conversations, StaffNames names, Outbox outbox, MovableClock clock) {
    this.conversations = conversations;
    this.names = names;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * It is written down and on its way.
     *
     * @param message as the customer reads it
     * @param waitsSince since when a question waits that came after what was seen; null: none does
     */
    record Answered(ThreadMessage message, @Nullable Instant waitsSince) implements Outcome {}

    /**
     * It is not taken.
     *
     * @param reason a code; {@code task.thread.refused.<reason>} says it in words
     */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Answers what the agent saw; what came after it goes on waiting.
   *
   * @param agentId his login
   * @param text what he typed
   * @param seen the newest message that his form showed him; null when it is not known: then only
   *     the question that waits longest is answered
   */
  @Transactional
  public Outcome answer(String conversationId, String agentId, String text, @Nullable String seen) {
    if (text.isBlank()) {
      return new Outcome.Refused("empty");
    }
    if (text.length() > ThreadMessage.LONGEST) {
      return new Outcome.Refused("tooLong");
    }
    if (!ThreadText.isReadable(text)) {
      return new Outcome.Refused("unreadable");
    }
    Conversation thread = conversations.lock(conversationId);
    Instant waitsSince = settle(conversationId, seen);
    ThreadMessage message =
        new ThreadMessage(
            Ids.next("TM"),
            false,
            "desk",
            agentId,
            names.nameOf(agentId),
            null,
            ThreadText.readable(text),
            false,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            List.of());
    conversations.add(conversationId, message, List.of());
    outbox.put(
        Notice.toCustomer(
            conversationId + ":" + message.id(),
            conversationId,
            thread.customerId(),
            TEMPLATE,
            Map.of("agent", message.agentName(), MESSAGE, message.id())));
    return new Outcome.Answered(message, waitsSince);
  }

  /**
   * Notes that what the agent saw needs no answer in writing.
   *
   * @return since when a question waits that came after it; null when none does
   */
  @Transactional
  public @Nullable Instant leaveUnanswered(String conversationId, @Nullable String seen) {
    conversations.lock(conversationId);
    return settle(conversationId, seen);
  }

  private @Nullable Instant settle(String conversationId, @Nullable String seen) {
    Instant waitsSince = conversations.unseenSince(conversationId, seen).orElse(null);
    conversations.setWaitsSince(conversationId, waitsSince);
    return waitsSince;
  }
}
