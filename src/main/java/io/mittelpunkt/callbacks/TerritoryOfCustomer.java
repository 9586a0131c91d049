package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.WhereCustomersLive;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a customer lives, as his team is found. */
@Component
class TerritoryOfCustomer implements WhereCustomersLive {

  private final TeamOfCustomer teamOfCustomer;

  TerritoryOfCustomer(TeamOfCustomer teamOfCustomer) {
    this.teamOfCustomer = teamOfCustomer;
  }

  @Override
  public Optional<String> territoryOf(String customerId) {
    return teamOfCustomer.territoryOf(customerId);
  }
}
