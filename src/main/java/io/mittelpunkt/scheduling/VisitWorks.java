package io.mittelpunkt.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * What visits take; the decision {@code visit-work} says it, so that a process owner changes it.
 */
public interface VisitWorks {

  /**
   * What a visit takes.
   *
   * @param kind such as {@code installation}
   * @param offeringId what was ordered, if anything
   */
  VisitWork of(String kind, @Nullable String offeringId);
}
