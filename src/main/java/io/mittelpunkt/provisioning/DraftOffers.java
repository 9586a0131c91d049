package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a draft's customer can choose from. */
@Component
public class DraftOffers {

  private final Qualifications qualifications;
  private final Offerings offerings;
  private final Customers customers;
  private final MovableClock clock;

  DraftOffers(
      Qualifications qualifications, Offerings offerings, Customers customers, MovableClock clock) {
    this.qualifications = qualifications;
    this.offerings = offerings;
    this.customers = customers;
    this.clock = clock;
  }

  /** The answer that holds for its address now; empty when there is none, or it has expired. */
  public Optional<OfferingQualification> holding(OrderDraft draft) {
    return qualifications.holding(draft.told().address(), clock.instant());
  }

  /**
   * What can be chosen: what the address can have, or while nobody knows that, all that is sold;
   * the order itself asks again in any case.
   */
  public List<Offering> choosable(OrderDraft draft) {
    return holding(draft)
        .map(answer -> answer.available().stream().map(QualifiedOffering::offering).toList())
        .orElseGet(() -> offerings.soldOn(today(draft)));
  }

  /** Today, where the customer lives. */
  LocalDate today(OrderDraft draft) {
    return LocalDate.ofInstant(clock.instant(), customers.get(draft.told().customerId()).zone());
  }
}
