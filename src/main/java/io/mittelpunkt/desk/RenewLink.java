package io.mittelpunkt.desk;

import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.Drafts;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shuts every link to an order's page and sends a fresh one: for whoever lost his, or fears that it
 * is in other hands.
 */
@Service
public class RenewLink {

  private final Orders orders;
  private final CustomerLinks links;
  private final Drafts drafts;
  private final Outbox outbox;

  RenewLink(Orders orders, CustomerLinks links, Drafts drafts, Outbox outbox) {
    this.orders = orders;
    this.links = links;
    this.drafts = drafts;
    this.outbox = outbox;
  }

  /** Renews the link; the customer is sent it by the channel that reaches him. */
  @Transactional
  public void renew(String orderId) {
    String customer = orders.get(orderId).customerId();
    links.revokeAll(orderId);
    // The link of the draft that it was leads to the order too.
    drafts.thatBecame(orderId).forEach(links::revokeAll);
    // Each renewal is sent: it shut the link that the one before had brought.
    outbox.put(
        Notice.toCustomer(
            orderId + ":freshLink:" + UUID.randomUUID(),
            orderId,
            customer,
            "freshLink",
            Map.of("order", orderId)));
  }
}
