package io.mittelpunkt.notices;

import java.util.Optional;

/** Where a customer lives, as far as events of whole territories are concerned. */
public interface WhereCustomersLive {

  /** His territory, if he lives in one of ours. */
  Optional<String> territoryOf(String customerId);
}
