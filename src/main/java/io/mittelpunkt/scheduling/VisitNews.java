package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.MatterSettled;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of a visit's window: a line in the order's journal, and a word to him. */
@Component
class VisitNews {

  private final Outbox outbox;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  VisitNews(Outbox outbox, Journal journal, ApplicationEventPublisher events) {
    this.outbox = outbox;
    this.journal = journal;
    this.events = events;
  }

  /** A window is agreed. */
  void booked(Visit visit) {
    String orderId = visit.orderId();
    if (orderId == null) {
      return;
    }
    events.publishEvent(MatterSettled.missedVisit(orderId));
    journal.write(orderId, "visitBooked", "attendVisit", Actor.TECHNICIAN, visit.windowTo(), null);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":booked",
            orderId,
            visit.customerId(),
            "visitBooked",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString())));
  }

  /** Another window is agreed in place of one. */
  void moved(Visit visit, Visit before) {
    String orderId = visit.orderId();
    if (orderId == null) {
      return;
    }
    events.publishEvent(MatterSettled.missedVisit(orderId));
    journal.write(orderId, "visitMoved", "attendVisit", Actor.TECHNICIAN, visit.windowTo(), null);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":moved",
            orderId,
            visit.customerId(),
            "visitMoved",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString(),
                "beforeAt", before.windowFrom().toString())));
  }

  /** A window was given back, and none is agreed now. */
  void givenBack(Visit visit) {
    String orderId = visit.orderId();
    if (orderId == null) {
      return;
    }
    journal.write(orderId, "visitGivenBack", "agreeVisit", Actor.AGENT);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":givenBack",
            orderId,
            visit.customerId(),
            "visitGivenBack",
            Map.of("order", orderId, "fromAt", visit.windowFrom().toString())));
  }
}
