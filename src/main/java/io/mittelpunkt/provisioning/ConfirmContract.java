package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the customer's consent to the summary that he was shown, with what proves it (P10). */
@Service
public class ConfirmContract {

  private static final int LONGEST_REFERENCE = 100;

  private final Orders orders;
  private final Contracts contracts;
  private final CustomerCodes codes;
  private final ChangeOrderState changeOrderState;
  private final Journal journal;
  private final OrderProcess process;
  private final MovableClock clock;

  ConfirmContract(
      Orders orders,
      Contracts contracts,
      CustomerCodes codes,
      ChangeOrderState changeOrderState,
      Journal journal,
      OrderProcess process,
      MovableClock clock) {
    this.orders = orders;
    this.contracts = contracts;
    this.codes = codes;
    this.changeOrderState = changeOrderState;
    this.journal = journal;
    this.process = process;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** It is recorded, and the order runs on. */
    CONFIRMED,
    /** No summary waits for consent: it was given before, or there is none yet. */
    NOT_ASKED,
    /** The code is not the one that was sent, or its ten minutes or five tries are over. */
    NO_EVIDENCE,
    /** He was shown another summary than the one that waits now. */
    OTHER_SUMMARY
  }

  /**
   * Takes it, on whichever channel it comes, and lets the order run on.
   *
   * @param seq the summary that he was shown
   * @param evidence what proves that it is he who agrees, from outside
   * @param via the channel
   */
  @Transactional
  public Outcome confirm(String orderId, int seq, Evidence evidence, String via) {
    orders.lock(orderId);
    Optional<ContractSummary> open = contracts.openOf(orderId);
    if (open.isPresent() && open.get().seq() != seq) {
      return Outcome.OTHER_SUMMARY;
    }
    Outcome outcome = record(orderId, evidence, via);
    if (outcome == Outcome.CONFIRMED) {
      process.contractConfirmed(orderId);
    }
    return outcome;
  }

  /**
   * Takes the consent to the newest summary where the order's own process brings it: it runs on by
   * itself.
   */
  @Transactional
  public Outcome record(String orderId, Evidence evidence, String via) {
    OrderState state = orders.lock(orderId).state();
    Optional<ContractSummary> open = contracts.openOf(orderId);
    if (open.isEmpty() || state.isEnd() || state == OrderState.PENDING_CANCELLATION) {
      return Outcome.NOT_ASKED;
    }
    if (!proves(orderId, evidence)) {
      return Outcome.NO_EVIDENCE;
    }
    contracts.confirmed(open.get(), evidence, via, clock.instant());
    changeOrderState.to(orderId, OrderState.IN_PROGRESS);
    journal.write(orderId, "contractConfirmed", "promise", Actor.US);
    return Outcome.CONFIRMED;
  }

  private boolean proves(String orderId, Evidence evidence) {
    if (evidence instanceof Evidence.Code code) {
      return codes.spend(orderId, code.digits());
    }
    String reference = ((Evidence.Signature) evidence).reference();
    return !reference.isBlank()
        && reference.length() <= LONGEST_REFERENCE
        && reference.chars().noneMatch(Character::isISOControl);
  }
}
