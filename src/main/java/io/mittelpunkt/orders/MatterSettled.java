package io.mittelpunkt.orders;

/**
 * What a customer was to be called about is settled. It is published in the transaction in which
 * that happens.
 *
 * @param caseId the order or draft
 * @param matter what it was, as in {@code escalation.CallWanted}
 */
public record MatterSettled(String caseId, String matter) {

  /** An order knows the detail that it waited for. */
  public static MatterSettled missingDetail(String orderId) {
    return new MatterSettled(orderId, "missingDetail");
  }

  /** A draft became an order, is in somebody's hands, or its customer thinks it over. */
  public static MatterSettled draft(String draftId) {
    return new MatterSettled(draftId, "draft");
  }

  /** A visit that did not take place is booked again, or no longer needed. */
  public static MatterSettled missedVisit(String orderId) {
    return new MatterSettled(orderId, "missedVisit");
  }
}
