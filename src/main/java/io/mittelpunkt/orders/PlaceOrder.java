package io.mittelpunkt.orders;

import io.mittelpunkt.orders.OrderEvent.OrderPlaced;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an order: its row, its first journal line and its process commit together (P13). */
@Service
public class PlaceOrder {

  private final Orders orders;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  PlaceOrder(Orders orders, Journal journal, ApplicationEventPublisher events, MovableClock clock) {
    this.orders = orders;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Places an order.
   *
   * @return its number
   */
  @Transactional
  public String place(NewOrder order) {
    String id = Ids.next("PO");
    Instant now = clock.instant();
    orders.add(id, order, now);
    order
        .details()
        .forEach((detail, value) -> orders.addDetail(id, detail, value, order.clientId(), now));
    journal.write(id, "received", "check", Actor.US);
    events.publishEvent(new OrderPlaced(id));
    return id;
  }
}
