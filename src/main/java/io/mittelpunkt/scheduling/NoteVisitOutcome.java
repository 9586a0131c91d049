package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the order's visit went, and writes it into the order's account. */
@Service
public class NoteVisitOutcome {

  private final Orders orders;
  private final Visits visits;
  private final Journal journal;

  NoteVisitOutcome(Orders orders, Visits visits, Journal journal) {
    this.orders = orders;
    this.visits = visits;
    this.journal = journal;
  }

  /**
   * How it went: {@code done}, {@code followUp}, {@code absent}, {@code notPossible} or {@code
   * missed}; {@code givenBack} where nobody is to come, {@code open} where the news was of an
   * earlier visit and another one is agreed.
   */
  @Transactional
  public String note(String orderId) {
    orders.lock(orderId);
    Visit visit = visits.newestOf(orderId).orElse(null);
    if (visits.openOf(orderId).isPresent()) {
      return "open";
    }
    if (visit == null) {
      return "givenBack";
    }
    switch (visit.state()) {
      case DONE -> journal.write(orderId, "visitDone", "goOn", Actor.US);
      case NOT_DONE -> journal.write(orderId, "visitNotDone", "agreeVisit", Actor.US);
      case MISSED -> {
        // Its line was written with the word to the customer.
      }
      default -> {
        return "givenBack";
      }
    }
    return visits.outcomeOf(visit.id()).orElse("followUp");
  }
}
