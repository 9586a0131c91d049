package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.InformationRequired;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the customer for a missing detail. A named field, an owner, a deadline, the message to the
 * customer and the fact for other systems commit together, so that nothing stalls silently (P2).
 */
@Service
public class AskForDetail {

  private final Orders orders;
  private final MissingDetails missingDetails;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  AskForDetail(
      Orders orders,
      MissingDetails missingDetails,
      ChangeOrderState changeOrderState,
      Outbox outbox,
      Journal journal,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.missingDetails = missingDetails;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks. A question that is open already stands as it was asked: nobody is asked twice (P3).
   *
   * @param owner the group that sees to it that the answer comes
   * @param within how long the customer has before he is called
   * @return when that time is over
   */
  @Transactional
  public Instant ask(String orderId, Detail detail, String owner, Duration within) {
    Optional<MissingDetail> open = missingDetails.openOf(orderId);
    if (open.isPresent() && open.get().detail() == detail) {
      return open.get().due();
    }
    Instant now = clock.instant();
    Instant due = now.plus(within).truncatedTo(ChronoUnit.MINUTES);
    changeOrderState.to(orderId, OrderState.PENDING);
    missingDetails.add(orderId, new MissingDetail(detail, owner, due, now));
    outbox.put(
        Notice.toCustomer(
            orderId + ":ask:" + detail.code() + ":" + due,
            orderId,
            orders.get(orderId).customerId(),
            "detailMissing",
            Map.of("order", orderId, "detail", detail.code(), "dueAt", due.toString())));
    events.publishEvent(new InformationRequired(orderId, detail.code()));
    journal.write(orderId, "detailAsked", "answer", Actor.CUSTOMER, due, detail.code());
    return due;
  }
}
