package io.mittelpunkt.provisioning;

/** The processes of a draft, {@code take-order} and {@code rescue-draft}, as use cases see them. */
public interface DraftProcess {

  /**
   * Starts {@code rescue-draft}, in the caller's transaction.
   *
   * @param reachedBy how its customer is reached
   * @param offered whether he was offered to go on before: he is not offered it twice
   */
  void rescue(String draftId, String reachedBy, boolean offered);

  /** Tells whoever waits for the draft that it is over: it was placed, declined or deleted. */
  void ended(String draftId);

  /** Has the story of its cases deleted, once they are over. */
  void forget(String draftId);

  /**
   * Ends {@code rescue-draft} within the caller's transaction: one of the staff goes on with it.
   */
  void takenUp(String draftId);

  /** Tells {@code rescue-draft} that the customer would like to be called. */
  void callWanted(String draftId);
}
