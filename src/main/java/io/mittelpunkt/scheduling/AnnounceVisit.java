package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that a technician has to come and that one of us calls to agree when (P2, P7). */
@Service
public class AnnounceVisit {

  private final Orders orders;
  private final Outbox outbox;
  private final Journal journal;

  AnnounceVisit(Orders orders, Outbox outbox, Journal journal) {
    this.orders = orders;
    this.outbox = outbox;
    this.journal = journal;
  }

  /** Says it. */
  @Transactional
  public void announce(String orderId) {
    journal.write(orderId, "visitAnnounced", "agreeVisit", Actor.AGENT);
    outbox.put(
        Notice.toCustomer(
            orderId + ":visitAnnounced",
            orderId,
            orders.get(orderId).customerId(),
            "visitAnnounced",
            Map.of("order", orderId)));
  }
}
