package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what became of a visit's window: a line in the order's journal, and a word to him. */
@Component
class VisitNews {

  private final Outbox outbox;
  private final Journal journal;

  VisitNews(Outbox outbox, Journal journal) {
    this.outbox = outbox;
    this.journal = journal;
  }

  /** A window is agreed. */
  void booked(Visit visit) {
    String orderId = visit.orderId();
    if (orderId != null) {
      journal.write(
          orderId, "visitBooked", "attendVisit", Actor.TECHNICIAN, visit.windowTo(), null);
    }
    tell(visit, "booked", "visitBooked", null);
  }

  /** Another window is agreed in place of one. */
  void moved(Visit visit, Visit before) {
    String orderId = visit.orderId();
    if (orderId != null) {
      journal.write(orderId, "visitMoved", "attendVisit", Actor.TECHNICIAN, visit.windowTo(), null);
    }
    tell(visit, "moved", "visitMoved", before);
  }

  /** A window was given back, and none is agreed now. */
  void givenBack(Visit visit) {
    String orderId = visit.orderId();
    if (orderId != null) {
      journal.write(orderId, "visitGivenBack", "agreeVisit", Actor.AGENT);
    }
    tell(visit, "givenBack", "visitGivenBack", null);
  }

  private void tell(Visit visit, String step, String template, @Nullable Visit before) {
    if (visit.orderId() == null || visit.customerId() == null) {
      return;
    }
    Map<String, String> words = new HashMap<>();
    words.put("order", visit.orderId());
    words.put("fromAt", visit.windowFrom().toString());
    words.put("toAt", visit.windowTo().toString());
    if (before != null) {
      words.put("beforeAt", before.windowFrom().toString());
    }
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":" + step, visit.orderId(), visit.customerId(), template, words));
  }
}
