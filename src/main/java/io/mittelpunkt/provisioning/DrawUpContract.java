package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the summary that the customer agrees to, with the price before and after (P10). */
@Service
public class DrawUpContract {

  private final Orders orders;
  private final Offerings offerings;
  private final Customers customers;
  private final Contracts contracts;
  private final ContractWords words;
  private final Journal journal;
  private final MovableClock clock;

  DrawUpContract(
      Orders orders,
      Offerings offerings,
      Customers customers,
      Contracts contracts,
      ContractWords words,
      Journal journal,
      MovableClock clock) {
    this.orders = orders;
    this.offerings = offerings;
    this.customers = customers;
    this.contracts = contracts;
    this.words = words;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Draws it up; one that says the same stands as it is. A signature that came with the order
   * counts for the offering that was ordered, at the price of that day; not for another offering
   * chosen since, nor for another price.
   *
   * @param orderedFirst the offering that was ordered, maybe another than the order asks for now
   * @return whether the customer agreed to it already
   */
  @Transactional
  public boolean drawUp(String orderId, String orderedFirst) {
    ProductOrder order = orders.lock(orderId);
    Customer customer = customers.get(order.customerId());
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, customer.zone());
    Offering offering =
        offerings
            .soldOn(today, order.offeringId())
            .orElseThrow(() -> new IllegalStateException("Not sold: " + order.offeringId()));
    Optional<ContractSummary> before = contracts.newestOf(orderId);
    if (before.isPresent() && saysTheSame(before.get(), offering)) {
      return before.get().confirmedAt() != null;
    }
    Optional<BigDecimal> pays = paysNow(order);
    BigDecimal shownBefore =
        pays.or(() -> before.map(summary -> summary.after().monthly()))
            .or(() -> wouldHavePaid(order, orderedFirst, today))
            .orElse(null);
    ContractSummary summary =
        new ContractSummary(
            orderId,
            before.map(ContractSummary::seq).orElse(0) + 1,
            offering.id(),
            pays.orElse(null),
            offering.price(),
            words.summary(offering, shownBefore, pays.isPresent(), customer.language()),
            now,
            null);
    contracts.add(summary);
    LocalDate signedOn = LocalDate.ofInstant(order.orderDate(), customer.zone());
    if (before.isEmpty()
        && order.signatureReference() != null
        && offerings.soldOn(signedOn, orderedFirst).filter(offering::equals).isPresent()) {
      contracts.confirmed(
          summary, Evidence.signature(order.signatureReference()), order.clientId(), now);
      journal.write(orderId, "contractSigned", "promise", Actor.US);
      return true;
    }
    return false;
  }

  private static boolean saysTheSame(ContractSummary summary, Offering offering) {
    return summary.offeringId().equals(offering.id()) && summary.after().equals(offering.price());
  }

  /** What his line at this address costs him today. */
  private Optional<BigDecimal> paysNow(ProductOrder order) {
    return orders.ofCustomer(order.customerId()).stream()
        .filter(other -> other.state() == OrderState.COMPLETED)
        .filter(other -> other.installationAddress().equals(order.installationAddress()))
        .findFirst()
        .flatMap(other -> contracts.newestOf(other.id()))
        .map(summary -> summary.after().monthly());
  }

  /** What the offering that he ordered would cost him, where he chose another one since. */
  private Optional<BigDecimal> wouldHavePaid(
      ProductOrder order, String orderedFirst, LocalDate today) {
    return order.offeringId().equals(orderedFirst)
        ? Optional.empty()
        : offerings.soldOn(today, orderedFirst).map(offering -> offering.price().monthly());
  }
}
