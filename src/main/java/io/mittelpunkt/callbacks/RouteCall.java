package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.RouteFacts;
import io.mittelpunkt.customers.RegionalEvents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what decides who makes a call: whom the customer has, and who works at his time. */
@Service
public class RouteCall {

  private final Callbacks callbacks;
  private final Teams teams;
  private final TeamOfCustomer teamOf;
  private final OpeningHours hours;
  private final RegionalEvents events;

  RouteCall(
      Callbacks callbacks,
      Teams teams,
      TeamOfCustomer teamOf,
      OpeningHours hours,
      RegionalEvents events) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.teamOf = teamOf;
    this.hours = hours;
    this.events = events;
  }

  /** The facts, as they are at the promised time. */
  @Transactional
  public RouteFacts facts(String callbackId) {
    Callback call = callbacks.get(callbackId);
    String customer = call.customerId();
    Instant at = call.promise().slot().from();
    String customerClass = teamOf.classOf(customer);
    Optional<Team> team = teamFor(call);
    List<Agent> present = team.map(one -> teams.present(one.id(), at)).orElse(List.of());
    Optional<Agent> known = teamOf.knownAgent(customer);
    return new RouteFacts(
        !isHandedOn(call) && teamOf.optedOut(customer),
        team.isPresent(),
        team.filter(one -> hours.open(one, at, customerClass)).isPresent() && !choseThePool(call),
        known.filter(present::contains).isPresent(),
        speaks(present, call.language()) || !speaks(ofPool(at), call.language()),
        teamOf
            .territoryOf(customer)
            .filter(territory -> !events.lasting(territory, at).isEmpty())
            .isPresent(),
        customerClass);
  }

  /** The team that is to call, other than the pool; who was handed on, is for whom he agreed to. */
  private Optional<Team> teamFor(Callback call) {
    return isHandedOn(call)
        ? teams.find(call.promise().teamId()).filter(team -> !team.isPool())
        : teamOf.regional(call.customerId());
  }

  /** He took what the pool can do, rather than wait for his team: nobody sends him back. */
  private boolean choseThePool(Callback call) {
    return call.promise().teamId().equals(teams.pool().id());
  }

  private static boolean isHandedOn(Callback call) {
    return call.askedVia().equals(HandOn.VIA);
  }

  private List<Agent> ofPool(Instant at) {
    return teams.present(teams.pool().id(), at);
  }

  private static boolean speaks(List<Agent> agents, String language) {
    return agents.stream().anyMatch(agent -> agent.languages().contains(language));
  }
}
