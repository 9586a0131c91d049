package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.HeldBackNotices;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.orders.Orders;
import org.springframework.stereotype.Component;

/** Nobody is reminded of a contract that he confirmed, or offered to go on with what he ordered. */
@Component
class StillToDecide implements HeldBackNotices {

  private final Orders orders;
  private final Contracts contracts;
  private final Drafts drafts;

  StillToDecide(Orders orders, Contracts contracts, Drafts drafts) {
    this.orders = orders;
    this.contracts = contracts;
    this.drafts = drafts;
  }

  @Override
  public boolean stillTrue(Notice notice) {
    return switch (notice.template()) {
      case "contractReminder" ->
          contracts.openOf(notice.orderId()).isPresent()
              && orders.find(notice.orderId()).filter(it -> !it.state().isEnd()).isPresent();
      case "draftOffer", "draftCallTried" ->
          drafts
              .find(notice.orderId())
              .filter(it -> it.state() == OrderDraft.State.LEFT)
              .isPresent();
      default -> true;
    };
  }
}
