package io.mittelpunkt.callbacks;

/** What the process that holds a conversation is told. */
public interface ConversationProcess {

  /**
   * A question came: the conversation that rests is resumed with the same team, one that waits for
   * us goes on waiting. In the caller's transaction.
   *
   * @param conversationId the thread, the business key of the process
   */
  void questionAsked(String conversationId);
}
