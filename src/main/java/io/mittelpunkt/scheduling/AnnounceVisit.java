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
  private final Visits visits;
  private final Outbox outbox;
  private final Journal journal;

  AnnounceVisit(Orders orders, Visits visits, Outbox outbox, Journal journal) {
    this.orders = orders;
    this.visits = visits;
    this.outbox = outbox;
    this.journal = journal;
  }

  /** Says it, once for each visit that is needed. */
  @Transactional
  public void announce(String orderId) {
    String before = visits.newestOf(orderId).map(Visit::id).orElse("first");
    journal.write(orderId, "visitAnnounced", "agreeVisit", Actor.AGENT);
    outbox.put(
        Notice.toCustomer(
            orderId + ":visitAnnounced:" + before,
            orderId,
            orders.get(orderId).customerId(),
            "visitAnnounced",
            Map.of("order", orderId)));
  }
}
