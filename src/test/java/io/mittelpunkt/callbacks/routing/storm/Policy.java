package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.Duty;
import java.time.Instant;
import java.util.List;

/** How an operator promises calls, and to whom he offers them. */
interface Policy {

  /** As in the table. */
  String name();

  /** Who promises a call to a customer: a team, or all. */
  String promisedBy(Request request);

  /** Who is there when on a day, as far as is known now: on whom a promise may count. */
  List<Duty> duties(String promisedBy, int day, Instant now);

  /** Whether the pool is offered to whom his team cannot call now. */
  boolean offersPool();

  /** To whom the call is offered, and from when on to whom else. */
  List<CallOffer> offers(Request request, String promisedBy, Instant slotFrom, Instant now);
}
