package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.shared.TimeWindow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what dispatch did about a visit: to its customer, and in its order's journal (P8). */
@Component
class DispatchNews {

  private final Outbox outbox;
  private final Journal journal;
  private final Customers customers;
  private final Technicians technicians;
  private final WindowWords words;

  DispatchNews(
      Outbox outbox,
      Journal journal,
      Customers customers,
      Technicians technicians,
      WindowWords words) {
    this.outbox = outbox;
    this.journal = journal;
    this.customers = customers;
    this.technicians = technicians;
    this.words = words;
  }

  /** We could not keep a window, and gave another one; others are offered beside it. */
  void moved(Visit before, Visit now, String reason, List<TimeWindow> others) {
    String orderId = before.orderId();
    journal.write(orderId, "visitMovedByUs", "attendVisit", Actor.TECHNICIAN, now.windowTo(), null);
    Map<String, String> about = ended(before, reason, others);
    about.put("fromAt", now.windowFrom().toString());
    about.put("toAt", now.windowTo().toString());
    tell(before, ":endedByUs", "visitMovedByUs", about);
  }

  /** We could not keep a window; others are offered. */
  void withdrawn(Visit before, String reason, List<TimeWindow> others) {
    String orderId = before.orderId();
    journal.write(orderId, "visitWithdrawnByUs", "chooseWindow", Actor.CUSTOMER, null, null);
    tell(before, ":endedByUs", "visitWithdrawnByUs", ended(before, reason, others));
  }

  /**
   * Somebody else comes than the customer was told.
   *
   * @param version the day's version since: who gets a visit back that was his is told of again
   */
  void otherTechnician(Visit visit, String technicianId, long version) {
    Map<String, String> about = new HashMap<>();
    about.put("order", visit.orderId());
    about.put("fromAt", visit.windowFrom().toString());
    about.put("toAt", visit.windowTo().toString());
    about.put(
        "technician", technicians.find(technicianId).map(Technician::firstName).orElseThrow());
    tell(visit, ":otherTechnician:" + version, "visitOtherTechnician", about);
  }

  private Map<String, String> ended(Visit before, String reason, List<TimeWindow> others) {
    Map<String, String> about = new HashMap<>();
    about.put("order", before.orderId());
    about.put("beforeAt", before.windowFrom().toString());
    about.put("reason", reason);
    about.put("windows", words.list(others, customers.get(before.customerId())));
    return about;
  }

  private void tell(Visit visit, String step, String template, Map<String, String> about) {
    outbox.put(
        Notice.toCustomer(visit.id() + step, visit.orderId(), visit.customerId(), template, about));
  }
}
