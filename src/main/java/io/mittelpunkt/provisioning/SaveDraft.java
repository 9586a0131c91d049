package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an order that a customer began at an intake client, a web shop say, and left there. */
@Service
public class SaveDraft {

  private final Customers customers;
  private final Drafts drafts;
  private final LeaveDraft leaveDraft;
  private final MovableClock clock;

  SaveDraft(Customers customers, Drafts drafts, LeaveDraft leaveDraft, MovableClock clock) {
    this.customers = customers;
    this.drafts = drafts;
    this.leaveDraft = leaveDraft;
    this.clock = clock;
  }

  /**
   * Keeps it. What he left at this client before, and was not placed, is brought up to date
   * instead.
   *
   * @param clientId the client
   * @param customer the account; opened where we do not know it yet
   * @param channel where he began it, as the client calls it
   * @param offeringId what he chose, if he did; sold today
   * @return its number
   */
  @Transactional
  public String save(
      String clientId,
      Customer customer,
      PostalAddress address,
      String channel,
      @Nullable String offeringId,
      @Nullable LocalDate wishedDate) {
    boolean opened = customers.open(customer);
    Optional<OrderDraft> left = drafts.leftAt(clientId, customer.id());
    if (left.isPresent() && drafts.lock(left.get().id()).state() == OrderDraft.State.LEFT) {
      // Begun anew it is the same wish: he is offered to go on once.
      drafts.setAddress(left.get().id(), address);
      drafts.setChoice(left.get().id(), offeringId, wishedDate, null);
      return left.get().id();
    }
    String id = Ids.next(OrderDraft.PREFIX);
    drafts.add(
        new OrderDraft(
            id,
            clientId,
            customer.id(),
            opened,
            channel,
            offeringId,
            address,
            wishedDate,
            null,
            OrderDraft.State.OPEN,
            clock.instant(),
            null,
            null,
            null));
    leaveDraft.leave(id);
    return id;
  }
}
