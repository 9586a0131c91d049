package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Promise;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says who calls a customer at a time that was placed: of his team the agent whom he knows. */
@Component
class PromiseCall {

  private final TeamOfCustomer teamOfCustomer;

  PromiseCall(TeamOfCustomer teamOfCustomer) {
    this.teamOfCustomer = teamOfCustomer;
  }

  /**
   * The promise.
   *
   * @param firstFrom when the first promised slot began (P6)
   */
  Promise of(String customerId, CallSlot slot, Instant firstFrom) {
    String known =
        teamOfCustomer
            .knownAgent(customerId)
            .filter(it -> it.teamId().equals(slot.teamId()))
            .map(Agent::id)
            .orElse(null);
    return new Promise(slot.teamId(), known, slot.window(), slot.atOnce(), firstFrom);
  }
}
