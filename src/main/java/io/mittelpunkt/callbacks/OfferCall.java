package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.callbacks.routing.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who makes a call once its route is found: each page names the same (P5). */
@Service
public class OfferCall {

  private final Callbacks callbacks;
  private final Teams teams;
  private final TeamOfCustomer teamOf;

  OfferCall(Callbacks callbacks, Teams teams, TeamOfCustomer teamOf) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.teamOf = teamOf;
  }

  /**
   * Writes it down. Nobody has it then: whoever had it before the route was sought anew lost it
   * with the task.
   *
   * @return the callback as it is promised now
   */
  @Transactional
  public Callback offer(String callbackId, Route route) {
    Callback call = callbacks.lock(callbackId);
    Promise promise = call.promise();
    String team = teamFor(call, route);
    String agent = agentFor(call, route);
    if (call.state() != Callback.State.OPEN) {
      return call;
    }
    callbacks.promise(
        callbackId,
        new Promise(team, agent, promise.slot(), promise.atOnce(), promise.firstFrom()));
    return callbacks.get(callbackId);
  }

  private String teamFor(Callback call, Route route) {
    if (route == Route.POOL) {
      return teams.pool().id();
    }
    return call.askedVia().equals(HandOn.VIA)
        ? call.promise().teamId()
        : teamOf.regional(call.customerId()).map(Team::id).orElse(call.promise().teamId());
  }

  private @Nullable String agentFor(Callback call, Route route) {
    return route == Route.SAME_AGENT
        ? teamOf.knownAgent(call.customerId()).map(Agent::id).orElse(null)
        : null;
  }
}
