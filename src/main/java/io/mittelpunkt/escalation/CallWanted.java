package io.mittelpunkt.escalation;

/**
 * Asks the team that knows a customer to call him. The call is a case of its own: it outlives the
 * case that asked for it, and ends in exactly one outcome (P9).
 */
public interface CallWanted {

  /**
   * Asks, in the caller's transaction; who was asked before and has not ended is the same call.
   *
   * @param caseId the order or draft whose customer is to be called; one who cannot be called is
   *     reached in another way by whoever asks
   * @param matter {@code missingDetail}, {@code draft} or {@code missedVisit}
   */
  void wanted(String caseId, String matter);
}
