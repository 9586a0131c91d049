package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallCircle;
import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.CallOffers;
import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.callbacks.routing.Lending;
import io.mittelpunkt.callbacks.routing.Route;
import io.mittelpunkt.callbacks.routing.RouteFacts;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  public List<Duty> duties(String promisedBy, int day, Instant now) {
    List<Duty> own = roster.duties(promisedBy, day, now);
    Optional<TimeWindow> strikes = world.event(promisedBy, now);
    if (strikes.isPresent()) {
      return Stream.concat(
              own.stream(),
              roster.neighbours(promisedBy).stream()
                  .map(team -> roster.duties(team, day, now))
                  .flatMap(duties -> Lending.lent(duties, strikes.get()).stream()))
          .toList();
    }
    Stream<String> neighbours =
        promisedBy.equals(Roster.POOL) ? Stream.empty() : roster.neighbours(promisedBy).stream();
    return neighbours
        .flatMap(team -> world.event(team, now).stream())
        .findFirst()
        .map(event -> Lending.kept(own, event))
        .orElse(own);
  }

  @Override
  public boolean offersPool() {
    return true;
  }

  @Override
  public List<CallOffer> offers(Request request, String promisedBy, Instant slotFrom, Instant now) {
    RouteFacts facts = facts(request, promisedBy, slotFrom, now);
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

  private RouteFacts facts(Request request, String promisedBy, Instant slotFrom, Instant now) {
    String known = request.knownAgent();
    return new RouteFacts(
        request.optedOut(),
        true,
        roster.isOpen(request.team(), slotFrom) && promisedBy.equals(request.team()),
        known != null && roster.present(members.get(known), slotFrom, now),
        request.languageSpoken(),
        world.event(request.team(), now).filter(event -> event.contains(slotFrom)).isPresent(),
        request.customerClass());
  }
}
