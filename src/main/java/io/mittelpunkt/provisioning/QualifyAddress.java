package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whether the address can have what was ordered, and what else it can have. */
@Service
public class QualifyAddress {

  private final Orders orders;
  private final QualifyOfferings qualifyOfferings;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;

  QualifyAddress(
      Orders orders,
      QualifyOfferings qualifyOfferings,
      ChangeOrderState changeOrderState,
      Outbox outbox,
      Journal journal) {
    this.orders = orders;
    this.qualifyOfferings = qualifyOfferings;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
  }

  /**
   * What was found.
   *
   * @param qualified whether the address can have what was ordered
   * @param alternatives whether it can have something else
   * @param visitNeeded whether a technician has to come
   * @param modemNeeded whether a modem has to be shipped
   */
  public record Found(
      boolean qualified, boolean alternatives, boolean visitNeeded, boolean modemNeeded) {}

  /** Asks, and notes the answer. */
  @Transactional
  public Found qualify(String orderId) {
    ProductOrder order = orders.get(orderId);
    OfferingQualification answer = qualifyOfferings.anew(order.installationAddress());
    changeOrderState.to(orderId, OrderState.IN_PROGRESS);
    QualifiedOffering ordered = answer.of(order.offeringId()).orElse(null);
    boolean qualified = ordered != null && ordered.available();
    boolean others = !answer.available().isEmpty();
    if (qualified) {
      journal.write(orderId, "addressQualified", "drawUp", Actor.US);
    } else if (others) {
      journal.write(orderId, "offeringNotToBeHad", "offerAlternatives", Actor.US);
    } else {
      journal.write(orderId, "addressUnclear", "clarifyAddress", Actor.AGENT);
      outbox.put(
          Notice.toCustomer(
              orderId + ":addressUnclear",
              orderId,
              order.customerId(),
              "addressUnclear",
              Map.of("order", orderId)));
    }
    return new Found(
        qualified,
        others,
        ordered != null && ordered.visitNeeded(),
        ordered != null && ordered.modemNeeded());
  }
}
