package io.mittelpunkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done for a customer while he is on the phone.
 *
 * @param consent the contract that waits for his consent, if one does
 * @param choices what he can choose from, if he has a choice
 * @param dateMovable whether another day can be wished for
 * @param cancellable whether the order can be cancelled
 */
public record Doable(
    @Nullable Consent consent, List<Choice> choices, boolean dateMovable, boolean cancellable) {

  /**
   * A contract summary that he agrees to himself.
   *
   * @param seq which summary of the order
   * @param language the language of its words, a tag such as {@code de}
   * @param text the exact words, to be read to him
   * @param shownAt when he was shown it
   */
  public record Consent(int seq, String language, String text, String shownAt) {}

  /** An offering that his address can have, and what it costs. */
  public record Choice(String offeringId, String words) {}
}
