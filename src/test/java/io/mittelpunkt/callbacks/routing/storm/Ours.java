package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallCircle;
import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.CallOffers;
import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.callbacks.routing.Lending;
import io.mittelpunkt.callbacks.routing.Route;
import io.mittelpunkt.callbacks.routing.RouteFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As the service does it: the drawn tables, and the offers that follow from them. */
final class Ours implements Policy {
  private final StormWorld world;
  private final Roster roster;
  private final DrawnRules rules;
  private final Map<String, Member> members;

  Ours(StormWorld world, DrawnRules rules) {
    this.world = world;
    this.roster = world.roster();
    this.rules = rules;
    this.members =
        roster.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
  }

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public String promisedBy(Request request) {
    return request.optedOut() ? Roster.POOL : request.team();
  }

  @Override
  public List<Duty> duties(String promisedBy, Instant at, Instant now) {
    List<Duty> own = roster.duties(promisedBy, at, now);
    if (lasts(promisedBy, at, now)) {
      return Stream.concat(
              own.stream(),
              roster.neighbours(promisedBy).stream()
                  .flatMap(team -> Lending.lent(roster.duties(team, at, now)).stream()))
          .toList();
    }
    boolean lends =
        !promisedBy.equals(Roster.POOL)
            && roster.neighbours(promisedBy).stream().anyMatch(team -> lasts(team, at, now));
    return lends ? Lending.kept(own) : own;
  }

  @Override
  public boolean offersPool() {
    return true;
  }

  @Override
  public List<CallOffer> offers(
      Request request, String promisedBy, Instant slotFrom, Instant now) {
    RouteFacts facts = facts(request, slotFrom, now);
    Route route = rules.route(facts);
    return CallOffers.of(
        route,
        rules.spillOverMinutes(route, facts),
        new CallCircle(
            promisedBy,
            request.languageSpoken() ? roster.neighbours(promisedBy) : List.of(),
            Roster.POOL,
            request.knownAgent()));
  }

  private boolean lasts(String team, Instant at, Instant now) {
    return world.eventKnown(team, now) && world.eventLasts(team, at);
  }

  private RouteFacts facts(Request request, Instant slotFrom, Instant now) {
    String known = request.knownAgent();
    return new RouteFacts(
        request.optedOut(),
        true,
        !roster.duties(request.team(), slotFrom, now).isEmpty(),
        known != null && roster.present(members.get(known), slotFrom, now),
        request.languageSpoken(),
        lasts(request.team(), slotFrom, now),
        request.customerClass());
  }
}
