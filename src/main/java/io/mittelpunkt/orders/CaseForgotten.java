package io.mittelpunkt.orders;

/**
 * What a customer told with a draft is deleted, and so is whatever others keep about it. It is
 * published in the transaction in which that happens.
 *
 * @param caseId the draft
 */
public record CaseForgotten(String caseId) {}
