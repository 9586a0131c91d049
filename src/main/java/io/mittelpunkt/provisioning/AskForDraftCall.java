package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a customer's wish to be called about the order that he began. */
@Service
public class AskForDraftCall {

  private final Drafts drafts;
  private final DraftOffers offers;
  private final Customers customers;
  private final Outbox outbox;
  private final DraftProcess process;
  private final MovableClock clock;

  AskForDraftCall(
      Drafts drafts,
      DraftOffers offers,
      Customers customers,
      Outbox outbox,
      DraftProcess process,
      MovableClock clock) {
    this.drafts = drafts;
    this.offers = offers;
    this.customers = customers;
    this.outbox = outbox;
    this.process = process;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** One of us calls; asked for twice, it is one call. */
    TAKEN,
    /** The number cannot be called. */
    NOT_A_NUMBER,
    /** The draft is over, or one of us has it already. */
    NOT_ASKED
  }

  /**
   * Takes it.
   *
   * @param phone the number, from outside; not asked where we know one
   */
  @Transactional
  public Outcome ask(String draftId, String phone) {
    OrderDraft draft = drafts.lock(draftId);
    if (draft.state() != OrderDraft.State.LEFT) {
      return Outcome.NOT_ASKED;
    }
    if (draft.callWantedAt() != null) {
      return Outcome.TAKEN;
    }
    Customer customer = customers.get(draft.told().customerId());
    if (customer.phone() == null) {
      if (!(Detail.CONTACT_PHONE.read(phone, offers.today(draft))
          instanceof Detail.Reading.Accepted number)) {
        return Outcome.NOT_A_NUMBER;
      }
      customers.remember(customer.id(), Detail.CONTACT_PHONE, number.value());
    }
    drafts.callWanted(draftId, clock.instant());
    process.callWanted(draftId);
    return Outcome.TAKEN;
  }

  /** Says that we called and did not reach him; he may ask again, and need not. */
  @Transactional
  public void notReached(String draftId) {
    Instant now = clock.instant();
    OrderDraft draft = drafts.get(draftId);
    outbox.put(
        Notice.toCustomer(
            draftId + ":called:" + now,
            draftId,
            draft.told().customerId(),
            "draftCallTried",
            Map.of("order", draftId, "triedAt", now.toString())));
  }
}
