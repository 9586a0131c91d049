package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.CaseForgotten;
import io.mittelpunkt.orders.CustomerContacts;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a draft that becomes no order, and deletes what its customer told with it: name and address,
 * messages, links, and the account where it was opened for this draft alone.
 */
@Service
public class EndDraft {

  private final Drafts drafts;
  private final Customers customers;
  private final Orders orders;
  private final Outbox outbox;
  private final CustomerLinks links;
  private final DraftProcess process;
  private final CustomerContacts contacts;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  EndDraft(
      Drafts drafts,
      Customers customers,
      Orders orders,
      Outbox outbox,
      CustomerLinks links,
      DraftProcess process,
      CustomerContacts contacts,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.drafts = drafts;
    this.customers = customers;
    this.orders = orders;
    this.outbox = outbox;
    this.links = links;
    this.process = process;
    this.contacts = contacts;
    this.events = events;
    this.clock = clock;
  }

  /** The customer does not want it. */
  @Transactional
  public void decline(String draftId) {
    end(draftId, OrderDraft.State.DECLINED);
  }

  /** Nobody went on with it. */
  @Transactional
  public void rest(String draftId) {
    end(draftId, OrderDraft.State.RESTED);
  }

  private void end(String draftId, OrderDraft.State end) {
    OrderDraft draft = drafts.lock(draftId);
    if (draft.state().isOver()) {
      return;
    }
    String customer = draft.told().customerId();
    drafts.forgotten(draftId, end, clock.instant());
    outbox.forget(draftId);
    links.forget(draftId);
    events.publishEvent(new CaseForgotten(draftId));
    if (draft.accountOpened()
        && orders.ofCustomer(customer).isEmpty()
        && !contacts.inTouch(customer)) {
      if (drafts.anyOf(customer)) {
        drafts.accountOpened(customer);
      } else {
        contacts.forget(customer);
        customers.forget(customer);
      }
    }
    process.ended(draftId);
    process.forget(draftId);
  }
}
