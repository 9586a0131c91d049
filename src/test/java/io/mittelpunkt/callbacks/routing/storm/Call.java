package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.CallOrder;
import java.time.Instant;
import java.util.List;

/** One promised time of a callback. */
final class Call implements Comparable<Call> {
  final Case of;
  final int number;
  final String promisedBy;
  final Instant slotFrom;
  final Instant slotTo;
  final List<CallOffer> offers;

  /** Whoever may take it so far: at most one agent, and teams. */
  CallOffer offered;

  CallOrder order;
  boolean begun;

  Call(Case of, int number, String promisedBy, Instant slotFrom, List<CallOffer> offers) {
    this.of = of;
    this.number = number;
    this.promisedBy = promisedBy;
    this.slotFrom = slotFrom;
    this.slotTo = slotFrom.plus(Chances.SLOT);
    this.offers = offers;
    this.offered = offers.get(0);
    this.order = order(slotFrom, false);
  }

  /** Where it stands in the lists. */
  CallOrder order(Instant now, boolean missed) {
    return new CallOrder(
        CallOrder.priorityAt(slotFrom, missed, now), slotFrom, of.request.id() + " " + number);
  }

  @Override
  public int compareTo(Call other) {
    return order.compareTo(other.order);
  }
}
