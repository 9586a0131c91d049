package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderEvent.InformationRequired;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers what the address can have instead of what was ordered: never a dead end (P5). */
@Service
public class OfferAlternatives {

  private final Orders orders;
  private final Offerings offerings;
  private final Customers customers;
  private final Qualifications qualifications;
  private final AlternativeOffers alternatives;
  private final ContractWords words;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  OfferAlternatives(
      Orders orders,
      Offerings offerings,
      Customers customers,
      Qualifications qualifications,
      AlternativeOffers alternatives,
      ContractWords words,
      ChangeOrderState changeOrderState,
      Outbox outbox,
      Journal journal,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.offerings = offerings;
    this.customers = customers;
    this.qualifications = qualifications;
    this.alternatives = alternatives;
    this.words = words;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Offers them.
   *
   * @param within how long the customer has before he is called
   * @return when that time is over
   */
  @Transactional
  public Instant offer(String orderId, Duration within) {
    ProductOrder order = orders.lock(orderId);
    Customer customer = customers.get(order.customerId());
    Instant now = clock.instant();
    Instant due = now.plus(within).truncatedTo(ChronoUnit.MINUTES);
    List<Offering> offered =
        qualifications
            .holding(order.installationAddress(), now)
            .map(OfferingQualification::available)
            .orElse(List.of())
            .stream()
            .map(QualifiedOffering::offering)
            .toList();
    changeOrderState.to(orderId, OrderState.PENDING);
    alternatives.open(orderId, offered.stream().map(Offering::id).toList(), now);
    outbox.put(
        Notice.toCustomer(
            orderId + ":alternatives:" + due,
            orderId,
            order.customerId(),
            "alternativesOffered",
            Map.of(
                "order", orderId,
                "ordered", offerings.nameOf(order.offeringId()).orElse(order.offeringId()),
                "offers", words.offers(offered, customer.language()),
                "dueAt", due.toString())));
    events.publishEvent(new InformationRequired(orderId, "alternative"));
    journal.write(orderId, "alternativesOffered", "choose", Actor.CUSTOMER, due, null);
    return due;
  }
}
