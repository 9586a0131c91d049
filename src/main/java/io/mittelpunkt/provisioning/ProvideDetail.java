package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.MatterSettled;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer to a question, on whichever channel it comes, once (P3). */
@Service
public class ProvideDetail {

  /** The channel of what a customer says to somebody of the staff who writes it down at once. */
  public static final String BY_PHONE = "phone";

  private final Orders orders;
  private final MissingDetails missingDetails;
  private final Customers customers;
  private final Journal journal;
  private final OrderProcess process;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  ProvideDetail(
      Orders orders,
      MissingDetails missingDetails,
      Customers customers,
      Journal journal,
      OrderProcess process,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.missingDetails = missingDetails;
    this.customers = customers;
    this.journal = journal;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** What came of an answer. */
  public sealed interface Outcome {

    /** It was written down, and the order runs on. */
    record Taken() implements Outcome {}

    /** It cannot be right; {@code reason} is a text key's last part. */
    record Refused(Detail detail, String reason) implements Outcome {}

    /** Nothing is asked for: somebody answered before, or the order is being cancelled. */
    record NotAsked() implements Outcome {}
  }

  /**
   * Takes an answer from the customer's page, or by phone, and lets the order run on.
   *
   * @param text what was typed, from outside
   * @param via the channel that it came by
   */
  @Transactional
  public Outcome answer(String orderId, String text, String via) {
    Outcome outcome = writeDown(orderId, text, via);
    if (outcome instanceof Outcome.Taken) {
      process.detailProvided(orderId);
    }
    return outcome;
  }

  /**
   * Takes an answer that the order's own process brings: it runs on by itself.
   *
   * @param text what was typed, from outside
   * @param via the channel that it came by
   */
  @Transactional
  public Outcome writeDown(String orderId, String text, String via) {
    ProductOrder order = orders.lock(orderId);
    Optional<MissingDetail> open = missingDetails.openOf(orderId);
    OrderState state = order.state();
    if (open.isEmpty() || state.isEnd() || state == OrderState.PENDING_CANCELLATION) {
      return new Outcome.NotAsked();
    }
    Detail detail = open.get().detail();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, customers.get(order.customerId()).zone());
    Detail.Reading reading = detail.read(text, today);
    if (reading instanceof Detail.Reading.Accepted accepted) {
      orders.addDetail(orderId, detail, accepted.value(), via, now);
      customers.remember(order.customerId(), detail, accepted.value());
      missingDetails.answered(orderId, detail, via, now);
      if (via.equals(BY_PHONE)) {
        journal.write(orderId, "detailToldByPhone", "check", Actor.US, null, detail.code());
      } else {
        journal.write(orderId, "detailKnown", "check", Actor.US, null, detail.code());
      }
      events.publishEvent(MatterSettled.missingDetail(orderId));
      // Nobody is asked twice: what one order was told, the customer's other orders know (P3).
      for (String other : missingDetails.ordersWaitingFor(order.customerId(), detail)) {
        events.publishEvent(MatterSettled.missingDetail(other));
        process.detailProvided(other);
      }
      return new Outcome.Taken();
    }
    return new Outcome.Refused(detail, ((Detail.Reading.Refused) reading).reason());
  }
}
