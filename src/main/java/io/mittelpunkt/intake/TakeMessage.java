package io.mittelpunkt.intake;

import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.callbacks.WriteToUs;
import io.mittelpunkt.callbacks.WriteToUs.Outcome;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a customer's message from a client once, however often it is sent (P13). */
@Service
public class TakeMessage {

  private final OnceOnly onceOnly;
  private final WriteToUs writeToUs;

  TakeMessage(OnceOnly onceOnly, WriteToUs writeToUs) {
    this.onceOnly = onceOnly;
    this.writeToUs = writeToUs;
  }

  /**
   * Takes it, or gives the answer that was given before.
   *
   * @param customerId the account of a customer whom the client brought
   * @param representation how a message is shown to the client
   * @throws RefusedRequest when it cannot be taken; nothing was stored then
   */
  @Transactional
  public Answer take(
      String clientId,
      List<String> keys,
      byte[] bodyHash,
      String customerId,
      String text,
      Function<ThreadMessage, String> representation) {
    return onceOnly.once(
        clientId,
        keys,
        bodyHash,
        () -> {
          Outcome outcome = writeToUs.write(customerId, text, "api", List.of());
          if (outcome instanceof Outcome.Refused refused) {
            throw refusal(refused.reason());
          }
          ThreadMessage message = ((Outcome.Written) outcome).message();
          return new Answer(message.id(), representation.apply(message));
        });
  }

  private static RefusedRequest refusal(String reason) {
    return switch (reason) {
      case "tooMany" ->
          new RefusedRequest(
              429, "customerId", "This customer wrote very often today; have him called instead.");
      case "tooLong" -> RefusedRequest.because("text", "Use at most 10,000 characters.");
      case "unreadable" ->
          RefusedRequest.because("text", "It holds characters that do not show. Leave them out.");
      default -> RefusedRequest.because("text", "Send what the customer wrote.");
    };
  }
}
