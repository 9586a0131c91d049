package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down where the line is really to be, after an agent clarified it with the customer. */
@Service
public class CorrectAddress {

  private final Orders orders;
  private final Journal journal;

  CorrectAddress(Orders orders, Journal journal) {
    this.orders = orders;
    this.journal = journal;
  }

  /** Writes it down. */
  @Transactional
  public void correct(String orderId, PostalAddress address) {
    orders.lock(orderId);
    orders.setInstallationAddress(orderId, address);
    journal.write(orderId, "addressCorrected", "check", Actor.US);
  }
}
