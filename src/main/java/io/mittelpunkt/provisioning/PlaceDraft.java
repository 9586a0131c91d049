package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.MatterSettled;
import io.mittelpunkt.orders.NewOrder;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.shared.MovableClock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an order of a draft, in one transaction. Nobody agrees for the customer: without his
 * signature the order itself shows him the contract and waits for his word (P10).
 */
@Service
public class PlaceDraft {

  /** What an order of ours looks like to the client that began it (TMF622). */
  private static final String REQUEST =
      """
      {"channel":[{"id":"%1$s","name":"%1$s"}],"productOrderItem":[\
      {"id":"1","action":"add","productOffering":{"id":"%2$s"}}]}\
      """;

  private final Drafts drafts;
  private final DraftOffers offers;
  private final PlaceOrder placeOrder;
  private final DraftProcess process;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  PlaceDraft(
      Drafts drafts,
      DraftOffers offers,
      PlaceOrder placeOrder,
      DraftProcess process,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.drafts = drafts;
    this.offers = offers;
    this.placeOrder = placeOrder;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is this order now, or was before: placed twice, it is one order (P13). */
    record Placed(String orderId) implements Outcome {}

    /** It cannot be placed; {@code reason} is a text key. */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Places it.
   *
   * @param offeringId what the customer chooses now; null for what he chose before
   */
  @Transactional
  public Outcome place(String draftId, @Nullable String offeringId) {
    OrderDraft draft = drafts.lock(draftId);
    if (draft.orderId() != null) {
      return new Outcome.Placed(draft.orderId());
    }
    if (draft.state().isOver()) {
      return new Outcome.Refused("draft.over");
    }
    String chosen = offeringId == null ? draft.offeringId() : offeringId;
    if (chosen == null) {
      return new Outcome.Refused("draft.nothingChosen");
    }
    if (offers.choosable(draft).stream().noneMatch(one -> one.id().equals(chosen))) {
      return new Outcome.Refused("draft.notToBeHad");
    }
    // A signature counts for what was signed.
    boolean signed = chosen.equals(draft.offeringId());
    OrderDraft.Told told = draft.told();
    String order =
        placeOrder.place(
            new NewOrder(
                draft.clientId(),
                null,
                told.customerId(),
                "1",
                chosen,
                told.address(),
                Map.of(),
                draft.wishedDate(),
                signed ? draft.signatureReference() : null,
                REQUEST.formatted(draft.channel(), chosen)));
    drafts.setChoice(draftId, chosen, null, null);
    drafts.placed(draftId, order, clock.instant());
    events.publishEvent(MatterSettled.draft(draftId));
    process.ended(draftId);
    return new Outcome.Placed(order);
  }
}
