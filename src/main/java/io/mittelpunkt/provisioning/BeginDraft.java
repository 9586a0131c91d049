package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.MatterSettled;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.OneLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an order by phone or in a shop, or goes on with the one that the customer left (P3). */
@Service
public class BeginDraft {

  private final DraftAccount account;
  private final Drafts drafts;
  private final DraftProcess process;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  BeginDraft(
      DraftAccount account,
      Drafts drafts,
      DraftProcess process,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.account = account;
    this.drafts = drafts;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is begun, or taken up again. */
    record Begun(String draftId) implements Outcome {}

    /** What was typed cannot be right; {@code reason} is a text key. */
    record Refused(String reason) implements Outcome {}
  }

  /** Begins it. */
  @Transactional
  public Outcome begin(NewDraft typed) {
    boolean anyAddress = typed.street() != null || typed.postcode() != null || typed.city() != null;
    PostalAddress address = address(typed.street(), typed.postcode(), typed.city());
    if (anyAddress && address == null) {
      return new Outcome.Refused("draft.addressMissing");
    }
    if (!"phone".equals(typed.channel()) && !"shop".equals(typed.channel())) {
      return new Outcome.Refused("answer.empty");
    }
    DraftAccount.Outcome found = account.of(typed, address);
    if (found instanceof DraftAccount.Outcome.Refused refused) {
      return new Outcome.Refused(refused.reason());
    }
    DraftAccount.Outcome.Found whose = (DraftAccount.Outcome.Found) found;
    return begin(whose.customer(), whose.opened(), address, typed.channel());
  }

  /** An address as it was typed, if it is a whole one. */
  static @Nullable PostalAddress address(
      @Nullable String street, @Nullable String postcode, @Nullable String city) {
    return street != null
            && postcode != null
            && city != null
            && OneLine.fits(street, 200)
            && OneLine.fits(postcode, 10)
            && OneLine.fits(city, 100)
        ? new PostalAddress(street.strip(), postcode.strip(), city.strip())
        : null;
  }

  private Outcome begin(
      Customer customer, boolean opened, @Nullable PostalAddress typed, String channel) {
    Optional<OrderDraft> left = drafts.leftBy(customer.id());
    if (left.isPresent()) {
      return takeUp(left.get(), typed, channel);
    }
    PostalAddress address = typed == null ? customer.address() : typed;
    if (address == null) {
      return new Outcome.Refused("draft.addressMissing");
    }
    String id = Ids.next(OrderDraft.PREFIX);
    drafts.add(
        new OrderDraft(
            id,
            OrderDraft.DESK,
            customer.id(),
            opened,
            channel,
            null,
            address,
            null,
            null,
            OrderDraft.State.OPEN,
            clock.instant(),
            null,
            null,
            null));
    return new Outcome.Begun(id);
  }

  private Outcome takeUp(OrderDraft left, @Nullable PostalAddress typed, String channel) {
    drafts.lock(left.id());
    process.takenUp(left.id());
    events.publishEvent(MatterSettled.draft(left.id()));
    drafts.takenUp(left.id(), channel);
    if (typed != null) {
      drafts.setAddress(left.id(), typed);
    }
    return new Outcome.Begun(left.id());
  }
}
