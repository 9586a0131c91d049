package io.mittelpunkt.provisioning;

import io.mittelpunkt.escalation.CaseObserver;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on the order itself that a failed step waits for a person, and that it goes on again. */
@Component
class HoldOrder implements CaseObserver {

  private final Orders orders;
  private final MissingDetails missingDetails;
  private final Contracts contracts;
  private final AlternativeOffers alternatives;
  private final ChangeOrderState changeOrderState;
  private final Journal journal;

  HoldOrder(
      Orders orders,
      MissingDetails missingDetails,
      Contracts contracts,
      AlternativeOffers alternatives,
      ChangeOrderState changeOrderState,
      Journal journal) {
    this.orders = orders;
    this.missingDetails = missingDetails;
    this.contracts = contracts;
    this.alternatives = alternatives;
    this.changeOrderState = changeOrderState;
    this.journal = journal;
  }

  @Override
  @Transactional
  public void stepFailed(String caseId) {
    if (orders.find(caseId).isEmpty()) {
      return;
    }
    OrderState state = orders.lock(caseId).state();
    if (state.mayBecome(OrderState.HELD)) {
      changeOrderState.to(caseId, OrderState.HELD);
    }
    // What cannot be undone yet does not hold the order, but it is said all the same.
    if (state.mayBecome(OrderState.HELD) || state.isBeingCancelled()) {
      journal.write(caseId, "stepFailed", "mendStep", Actor.OPERATIONS);
    }
  }

  @Override
  @Transactional
  public void stepResumed(String caseId, BooleanSupplier othersFailed) {
    if (orders.find(caseId).isEmpty()) {
      return;
    }
    ProductOrder order = orders.lock(caseId);
    if (isHeld(order) && !othersFailed.getAsBoolean()) {
      changeOrderState.to(
          caseId, waitsForCustomer(caseId) ? OrderState.PENDING : OrderState.IN_PROGRESS);
      journal.write(caseId, "stepResumed", "goOn", Actor.US);
    } else if (order.state() == OrderState.PENDING_CANCELLATION && undoingFailed(caseId)) {
      journal.write(caseId, "undoResumed", "undo", Actor.US);
    }
  }

  /** Also where it is only hidden that it is held, because a cancellation is being assessed. */
  private static boolean isHeld(ProductOrder order) {
    return order.state() == OrderState.HELD
        || (order.state() == OrderState.ASSESSING_CANCELLATION
            && order.resumeState() == OrderState.HELD);
  }

  /** A failed step of what was being built is no longer tried: it went with the building. */
  private boolean undoingFailed(String orderId) {
    List<JournalLine> lines = journal.of(orderId);
    return lines.get(lines.size() - 1).what().equals("stepFailed");
  }

  private boolean waitsForCustomer(String orderId) {
    return missingDetails.openOf(orderId).isPresent()
        || contracts.openOf(orderId).isPresent()
        || !alternatives.openOf(orderId).isEmpty();
  }
}
