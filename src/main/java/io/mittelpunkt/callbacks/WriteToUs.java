package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CheckAttachments.Checked;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a customer writes on his page or through an app, whenever he likes. */
@Service
public class WriteToUs {

  /** Nobody asks more in a day; who needs more is better called. */
  static final int MOST_A_DAY = 30;

  private final Conversations conversations;
  private final AddToThread addToThread;
  private final MovableClock clock;

  WriteToUs(Conversations conversations, AddToThread addToThread, MovableClock clock) {
    this.conversations = conversations;
    this.addToThread = addToThread;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It stands in his thread; a question waits for his team. */
    record Written(ThreadMessage message) implements Outcome {}

    /**
     * It is not taken.
     *
     * @param field {@code text} or {@code attachments}
     * @param reason a code; {@code thread.refused.<reason>} says it in words, {@code {0}} being the
     *     phone number that reaches a person
     */
    record Refused(String field, String reason) implements Outcome {}
  }

  /**
   * Takes a message.
   *
   * @param text from outside: 1 to {@value ThreadMessage#LONGEST} characters
   * @param via {@code page}, {@code api}, {@code shop} or {@code phone}
   * @param attachments from outside: see {@link CheckAttachments}
   */
  @Transactional
  public Outcome write(
      String customerId, String text, String via, List<NewAttachment> attachments) {
    if (text.isBlank()) {
      return new Outcome.Refused("text", "empty");
    }
    if (text.length() > ThreadMessage.LONGEST) {
      return new Outcome.Refused("text", "tooLong");
    }
    if (!ThreadText.isReadable(text)) {
      return new Outcome.Refused("text", "unreadable");
    }
    Checked files = CheckAttachments.check(customerId, attachments);
    if (!files.refused().isEmpty()) {
      return new Outcome.Refused("attachments", files.refused().get(0).reason());
    }
    Conversation thread = conversations.lock(conversations.ofCustomer(customerId).id());
    if (conversations.countSince(thread.id(), clock.instant().minus(Duration.ofDays(1)))
        >= MOST_A_DAY) {
      return new Outcome.Refused("text", "tooMany");
    }
    return new Outcome.Written(
        addToThread.add(thread, ThreadText.readable(text), via, null, files.taken()));
  }
}
