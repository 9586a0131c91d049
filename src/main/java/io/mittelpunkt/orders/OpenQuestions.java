package io.mittelpunkt.orders;

import io.mittelpunkt.customers.Detail;
import java.util.Optional;

/**
 * What orders wait for from their customers: whoever talks with one of them anyway takes the answer
 * along, so that nobody is called twice (P3).
 */
public interface OpenQuestions {

  /** What an order waits for; empty when it waits for no answer. */
  Optional<Detail> openOf(String orderId);

  /**
   * Takes an answer, and lets the order run on.
   *
   * @param text what was typed, from outside
   * @param via the channel that it came by
   * @return why it cannot be right, a text's key; empty when it was taken, or is not asked any more
   */
  Optional<String> answer(String orderId, String text, String via);
}
