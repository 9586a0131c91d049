package io.mittelpunkt.orders;

/**
 * What a customer was to be called about is settled: the question is answered, the draft is over,
 * the visit is booked again. It is published in the transaction in which that happens.
 *
 * @param caseId the order or draft
 * @param matter what it was, as in {@code escalation.CallWanted}
 */
public record MatterSettled(String caseId, String matter) {}
