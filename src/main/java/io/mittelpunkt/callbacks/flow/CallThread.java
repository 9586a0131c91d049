package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.engine.StaffTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a customer and we wrote to each other last, for whoever calls him. */
@Component
class CallThread {

  private static final int SHOWN = 3;

  private final Conversations conversations;
  private final ThreadInWords words;
  private final StaffTexts texts;

  CallThread(Conversations conversations, ThreadInWords words, StaffTexts texts) {
    this.conversations = conversations;
    this.words = words;
    this.texts = texts;
  }

  /** The newest messages, the oldest of them first. */
  List<String> of(String customerId) {
    List<String> messages =
        conversations.openOf(customerId).stream()
            .flatMap(it -> conversations.messages(it.id(), SHOWN).stream())
            .map(words::line)
            .toList();
    return messages.isEmpty() ? List.of(texts.text("task.call.noMessage")) : messages;
  }
}
