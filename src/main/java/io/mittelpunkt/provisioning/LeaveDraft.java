package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a draft lie where the customer left it; he is offered once to go on. */
@Service
public class LeaveDraft {

  private final Drafts drafts;
  private final Customers customers;
  private final DraftProcess process;
  private final MovableClock clock;

  LeaveDraft(Drafts drafts, Customers customers, DraftProcess process, MovableClock clock) {
    this.drafts = drafts;
    this.customers = customers;
    this.process = process;
    this.clock = clock;
  }

  /** Leaves it; one that is not in anybody's hands stays as it is. */
  @Transactional
  public void leave(String draftId) {
    OrderDraft draft = drafts.lock(draftId);
    if (draft.state() == OrderDraft.State.OPEN) {
      drafts.left(draftId, clock.instant());
      Channel reaching = Channel.reaching(customers.get(draft.told().customerId()));
      process.rescue(draftId, reaching.code(), draft.offeredAt() != null);
    }
  }
}
