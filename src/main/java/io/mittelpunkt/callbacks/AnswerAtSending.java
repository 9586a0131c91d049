package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.WordsAtSending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words of an answer, read from the thread when its notice is sent. */
@Component
class AnswerAtSending implements WordsAtSending {

  private final Conversations conversations;

  AnswerAtSending(Conversations conversations) {
    this.conversations = conversations;
  }

  @Override
  public Map<String, String> of(Notice notice) {
    if (!notice.template().equals(AnswerCustomer.TEMPLATE)) {
      return Map.of();
    }
    String id = notice.parameters().get(AnswerCustomer.MESSAGE);
    return conversations
        .message(id)
        .map(message -> Map.of("answer", message.body()))
        .orElseThrow(() -> new IllegalStateException("No message " + id));
  }
}
