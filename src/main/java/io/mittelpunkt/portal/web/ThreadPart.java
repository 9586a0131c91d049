package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.AttachmentInfo;
import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.callbacks.ThreadMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was written between a customer and us. */
@Component
class ThreadPart {

  /** So many messages stand open; the others are one click away. */
  private static final int NEWEST = 10;

  private static final int ALL = 1000;

  private final Conversations conversations;

  ThreadPart(Conversations conversations) {
    this.conversations = conversations;
  }

  /**
   * The thread.
   *
   * @param messages the newest last
   * @param more whether there are earlier ones
   */
  record View(List<Message> messages, boolean more) {}

  /**
   * What one of two wrote to the other.
   *
   * @param mine whether the customer wrote it
   * @param by who of us answered, by name; null when he wrote it himself
   * @param machineAt when, as a machine reads it
   */
  record Message(
      boolean mine,
      @Nullable String by,
      String machineAt,
      String at,
      String body,
      List<AttachmentInfo> files) {}

  /**
   * The thread.
   *
   * @param all whether all messages are shown
   */
  View of(OpenedLink opened, boolean all) {
    List<ThreadMessage> found =
        conversations
            .openOf(opened.customer().id())
            .map(thread -> conversations.messages(thread.id(), all ? ALL : NEWEST + 1))
            .orElse(List.of());
    boolean more = !all && found.size() > NEWEST;
    return new View(
        found.subList(more ? 1 : 0, found.size()).stream()
            .map(message -> words(message, opened))
            .toList(),
        more);
  }

  private static Message words(ThreadMessage message, OpenedLink opened) {
    return new Message(
        message.incoming(),
        message.agentName(),
        message.at().toString(),
        opened.moment(message.at()),
        message.body(),
        message.attachments());
  }
}
