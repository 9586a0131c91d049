package io.mittelpunkt.orders;

import java.util.Optional;

/** Whose an order or a draft is. */
public interface CaseCustomers {

  /** The customer of an order or draft; empty when there is none, or it is over and forgotten. */
  Optional<String> of(String caseId);
}
