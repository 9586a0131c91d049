package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.orders.Orders;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the customer's consent to the summary that he was shown, with what proves it (P10). */
@Service
public class ConfirmContract {

  private final Orders orders;
  private final Contracts contracts;
  private final CustomerCodes codes;
  private final RecordConsent recordConsent;

  ConfirmContract(
      Orders orders, Contracts contracts, CustomerCodes codes, RecordConsent recordConsent) {
    this.orders = orders;
    this.contracts = contracts;
    this.codes = codes;
    this.recordConsent = recordConsent;
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
  public Outcome confirm(String orderId, int seq, Evidence evidence, String via) {
    Optional<Outcome> refusal = recordConsent.refusal(orders.get(orderId), seq);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    // Checked before the order is locked: a code is spent in a transaction of its own, and whoever
    // sends many at once must not hold all connections while one of them waits for another.
    return proves(orderId, evidence)
        ? recordConsent.andRunOn(orderId, seq, evidence, via)
        : Outcome.NO_EVIDENCE;
  }

  /**
   * Takes the consent to the newest summary where the order's own process brings it: it runs on by
   * itself.
   */
  @Transactional
  public Outcome record(String orderId, Evidence evidence, String via) {
    Optional<ContractSummary> open = contracts.openOf(orderId);
    int seq = open.map(ContractSummary::seq).orElse(0);
    Optional<Outcome> refusal = recordConsent.refusal(orders.lock(orderId), seq);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return proves(orderId, evidence)
        ? recordConsent.record(orderId, seq, evidence, via)
        : Outcome.NO_EVIDENCE;
  }

  private boolean proves(String orderId, Evidence evidence) {
    if (evidence instanceof Evidence.Code code) {
      return codes.spend(orderId, code.digits());
    }
    String reference = ((Evidence.Signature) evidence).reference();
    return !reference.isBlank()
        && reference.length() <= Evidence.LONGEST_REFERENCE
        && reference.chars().noneMatch(Character::isISOControl);
  }
}
