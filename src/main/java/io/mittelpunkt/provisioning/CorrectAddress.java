package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down where the line is really to be, after an agent clarified it with the customer. */
@Service
public class CorrectAddress {

  private final Orders orders;
  private final AlternativeOffers alternatives;
  private final Journal journal;
  private final MovableClock clock;

  CorrectAddress(
      Orders orders, AlternativeOffers alternatives, Journal journal, MovableClock clock) {
    this.orders = orders;
    this.alternatives = alternatives;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Writes it down; what was offered for the address before can no longer be chosen.
   *
   * @return the text key of what cannot be right, if anything
   */
  @Transactional
  public Optional<String> correct(
      String orderId, @Nullable String street, @Nullable String postcode, @Nullable String city) {
    PostalAddress address = BeginDraft.address(street, postcode, city);
    if (address == null) {
      return Optional.of("draft.addressMissing");
    }
    orders.lock(orderId);
    orders.setInstallationAddress(orderId, address);
    alternatives.close(orderId, clock.instant());
    journal.write(orderId, "addressCorrected", "check", Actor.US);
    return Optional.empty();
  }
}
