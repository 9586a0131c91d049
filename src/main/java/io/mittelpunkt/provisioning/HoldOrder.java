package io.mittelpunkt.provisioning;

import io.mittelpunkt.escalation.CaseObserver;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on the order itself that a failed step waits for a person, and that it goes on again. */
@Component
class HoldOrder implements CaseObserver {

  private final Orders orders;
  private final MissingDetails missingDetails;
  private final ChangeOrderState changeOrderState;
  private final Journal journal;

  HoldOrder(
      Orders orders,
      MissingDetails missingDetails,
      ChangeOrderState changeOrderState,
      Journal journal) {
    this.orders = orders;
    this.missingDetails = missingDetails;
    this.changeOrderState = changeOrderState;
    this.journal = journal;
  }

  @Override
  @Transactional
  public void stepFailed(String caseId) {
    if (orders.find(caseId).isEmpty()) {
      return;
    }
    if (orders.lock(caseId).state().mayBecome(OrderState.HELD)) {
      changeOrderState.to(caseId, OrderState.HELD);
      journal.write(caseId, "stepFailed", "mendStep", Actor.OPERATIONS);
    }
  }

  @Override
  @Transactional
  public void stepResumed(String caseId, BooleanSupplier othersFailed) {
    if (orders.find(caseId).isEmpty()) {
      return;
    }
    if (orders.lock(caseId).state() == OrderState.HELD && !othersFailed.getAsBoolean()) {
      boolean asked = missingDetails.openOf(caseId).isPresent();
      changeOrderState.to(caseId, asked ? OrderState.PENDING : OrderState.IN_PROGRESS);
      journal.write(caseId, "stepResumed", "goOn", Actor.US);
    }
  }
}
