package io.mittelpunkt.escalation;

/**
 * Whoever keeps the record of a case: escalation tells what becomes of its failed steps, in the
 * transaction in which it happens, and does not know what kind of case it is.
 */
public interface CaseObserver {

  /** A step of the case has no tries left and waits for a person. */
  void stepFailed(String caseId);

  /** The step is being tried again, or was done by hand. */
  void stepResumed(String caseId);
}
