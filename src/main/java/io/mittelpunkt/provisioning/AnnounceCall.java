package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import org.springframework.stereotype.Service;

/**
 * Says on the order that the question is now ours: an agent calls, the customer need do nothing.
 */
@Service
public class AnnounceCall {

  private final Journal journal;

  AnnounceCall(Journal journal) {
    this.journal = journal;
  }

  /** Says it. */
  public void announce(String orderId) {
    journal.write(orderId, "callAnnounced", "askByPhone", Actor.AGENT);
  }
}
