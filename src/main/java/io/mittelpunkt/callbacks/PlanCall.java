package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.customers.Customers;
import org.springframework.stereotype.Component;

/** Finds the next time at which a team can call a customer, in the caller's transaction. */
@Component
class PlanCall {

  private final PlaceCall placeCall;
  private final Customers customers;
  private final Teams teams;
  private final TeamOfCustomer teamOf;

  PlanCall(PlaceCall placeCall, Customers customers, Teams teams, TeamOfCustomer teamOf) {
    this.placeCall = placeCall;
    this.customers = customers;
    this.teams = teams;
    this.teamOf = teamOf;
  }

  /** The same for his own team; who was handed on stays with the team that helps him. */
  CallSlot first(Callback call, First wish) {
    Team team =
        call.askedVia().equals(HandOn.VIA)
            ? teams.get(call.promise().teamId())
            : teamOf.of(call.customerId());
    return first(call, team, wish);
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
