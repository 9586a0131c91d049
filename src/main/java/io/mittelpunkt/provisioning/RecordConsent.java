package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.ConfirmContract.Outcome;
import io.mittelpunkt.shared.MovableClock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a consent that is proven (P10). */
@Component
class RecordConsent {

  private final Orders orders;
  private final Contracts contracts;
  private final ChangeOrderState changeOrderState;
  private final Journal journal;
  private final OrderProcess process;
  private final MovableClock clock;

  RecordConsent(
      Orders orders,
      Contracts contracts,
      ChangeOrderState changeOrderState,
      Journal journal,
      OrderProcess process,
      MovableClock clock) {
    this.orders = orders;
    this.contracts = contracts;
    this.changeOrderState = changeOrderState;
    this.journal = journal;
    this.process = process;
    this.clock = clock;
  }

  /** Why no consent to this summary can be taken, if it cannot. */
  Optional<Outcome> refusal(ProductOrder order, int seq) {
    OrderState state = order.state();
    Optional<ContractSummary> open = contracts.openOf(order.id());
    if (open.isPresent() && open.get().seq() != seq) {
      return Optional.of(Outcome.OTHER_SUMMARY);
    }
    return open.isEmpty() || state.isEnd() || state == OrderState.PENDING_CANCELLATION
        ? Optional.of(Outcome.NOT_ASKED)
        : Optional.empty();
  }

  /** Records it, unless something else came in between, and lets the order run on. */
  @Transactional
  Outcome andRunOn(String orderId, int seq, Evidence evidence, String via) {
    Outcome outcome = record(orderId, seq, evidence, via);
    if (outcome == Outcome.CONFIRMED) {
      process.contractConfirmed(orderId);
    }
    return outcome;
  }

  /** Records it, unless something else came in between. */
  @Transactional
  Outcome record(String orderId, int seq, Evidence evidence, String via) {
    Optional<Outcome> refusal = refusal(orders.lock(orderId), seq);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    contracts.confirmed(contracts.openOf(orderId).orElseThrow(), evidence, via, clock.instant());
    changeOrderState.to(orderId, OrderState.IN_PROGRESS);
    journal.write(orderId, "contractConfirmed", "promise", Actor.US);
    return Outcome.CONFIRMED;
  }
}
