package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.OrderAttributeChanged;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the customer's choice among what his address can have; his consent is asked after it. */
@Service
public class ChooseAlternative {

  private final Orders orders;
  private final AlternativeOffers alternatives;
  private final ChangeOrderState changeOrderState;
  private final Journal journal;
  private final OrderProcess process;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  ChooseAlternative(
      Orders orders,
      AlternativeOffers alternatives,
      ChangeOrderState changeOrderState,
      Journal journal,
      OrderProcess process,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.alternatives = alternatives;
    this.changeOrderState = changeOrderState;
    this.journal = journal;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** It is written down, and the order runs on. */
    TAKEN,
    /** Nothing is to be chosen: it was chosen before, or there was no need. */
    NOT_ASKED,
    /** This was not among the alternatives. */
    NOT_OFFERED
  }

  /**
   * Takes the choice, on whichever channel it comes, and lets the order run on.
   *
   * @param offeringId from outside
   * @param via the channel
   */
  @Transactional
  public Outcome choose(String orderId, String offeringId, String via) {
    Outcome outcome = writeDown(orderId, offeringId, via);
    if (outcome == Outcome.TAKEN) {
      process.alternativeChosen(orderId);
    }
    return outcome;
  }

  /** Takes a choice that the order's own process brings: it runs on by itself. */
  @Transactional
  public Outcome writeDown(String orderId, String offeringId, String via) {
    OrderState state = orders.lock(orderId).state();
    List<String> open = alternatives.openOf(orderId);
    if (open.isEmpty() || state.isEnd() || state == OrderState.PENDING_CANCELLATION) {
      return Outcome.NOT_ASKED;
    }
    if (!open.contains(offeringId)) {
      return Outcome.NOT_OFFERED;
    }
    alternatives.close(orderId, clock.instant());
    orders.setOffering(orderId, offeringId);
    changeOrderState.to(orderId, OrderState.IN_PROGRESS);
    journal.write(orderId, "alternativeChosen", "check", Actor.US);
    events.publishEvent(new OrderAttributeChanged(orderId, "productOrderItem"));
    return Outcome.TAKEN;
  }
}
