package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.customers.Customers;
import org.springframework.stereotype.Component;

/** Finds the next time at which a team can call a customer, in the caller's transaction. */
@Component
class PlanCall {

  private final PlaceCall placeCall;
  private final Customers customers;
  private final TeamOfCustomer teamOf;

  PlanCall(PlaceCall placeCall, Customers customers, TeamOfCustomer teamOf) {
    this.placeCall = placeCall;
    this.customers = customers;
    this.teamOf = teamOf;
  }

  /** The first that is free; never in his night, and never refused. */
  CallSlot first(Callback call, Team team, First wish) {
    Caller caller =
        new Caller(
            call.customerId(),
            customers.get(call.customerId()).zone(),
            call.language(),
            teamOf.classOf(call.customerId()),
            team);
    if (placeCall.place(caller, wish, call) instanceof PlaceCall.Outcome.Placed placed) {
      return placed.slot();
    }
    throw new IllegalStateException("No time for " + call.id() + ", which is never refused one");
  }
}
