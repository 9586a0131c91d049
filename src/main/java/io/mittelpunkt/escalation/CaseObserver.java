package io.mittelpunkt.escalation;

import java.util.function.BooleanSupplier;

/**
 * Whoever keeps the record of a case: escalation tells what becomes of its failed steps, in the
 * transaction in which it happens, and does not know what kind of case it is.
 */
public interface CaseObserver {

  /** A step of the case has no tries left and waits for a person. */
  void stepFailed(String caseId);

  /**
   * A step is being tried again, or was done by hand.
   *
   * @param othersFailed whether another step of the case still waits for a person; to be asked
   *     under the lock of the case's record, or of two steps that are mended at once each waits for
   *     the other
   */
  void stepResumed(String caseId, BooleanSupplier othersFailed);
}
