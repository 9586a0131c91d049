package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers a customer, once and without pressure, to go on where he stopped. */
@Service
public class OfferDraft {

  private final Drafts drafts;
  private final Customers customers;
  private final Outbox outbox;
  private final MovableClock clock;

  OfferDraft(Drafts drafts, Customers customers, Outbox outbox, MovableClock clock) {
    this.drafts = drafts;
    this.customers = customers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Offers it, unless he was offered it before.
   *
   * @param keptFor how long the draft is kept from now on
   * @return until when it is kept
   */
  @Transactional
  public Instant offer(String draftId, Duration keptFor) {
    OrderDraft draft = drafts.lock(draftId);
    Instant now = clock.instant();
    Instant keptUntil = now.plus(keptFor).truncatedTo(ChronoUnit.MINUTES);
    if (draft.state() == OrderDraft.State.LEFT && draft.offeredAt() == null) {
      String customer = draft.told().customerId();
      LocalDate keptOn = LocalDate.ofInstant(keptUntil, customers.get(customer).zone());
      drafts.offered(draftId, now);
      outbox.put(
          Notice.toCustomer(
              draftId + ":offer",
              draftId,
              customer,
              "draftOffer",
              Map.of("order", draftId, "keptOn", keptOn.toString())));
    }
    return keptUntil;
  }
}
