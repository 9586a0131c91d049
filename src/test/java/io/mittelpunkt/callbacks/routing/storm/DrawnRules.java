package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.Route;
import io.mittelpunkt.callbacks.routing.RouteFacts;
import io.mittelpunkt.callbacks.routing.RouteRules;
import io.mittelpunkt.support.DecisionFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables as process owners draw them, decided once for each set of facts. */
final class DrawnRules implements RouteRules {
  private final DecisionFile route = new DecisionFile("callbacks/callback-route");
  private final DecisionFile spillOver = new DecisionFile("callbacks/callback-spill-over");
  private final DecisionFile nextAttempt = new DecisionFile("callbacks/next-attempt");
  private final Map<RouteFacts, Route> routes = new ConcurrentHashMap<>();
  private final Map<Map<String, Object>, Integer> minutes = new ConcurrentHashMap<>();

  @Override
  public Route route(RouteFacts facts) {
    return routes.computeIfAbsent(
        facts,
        unknown ->
            Route.of(
                (String)
                    only(
                        route.decide(
                            Map.of(
                                "optedOut", facts.optedOut(),
                                "teamServes", facts.teamServes(),
                                "teamOpen", facts.teamOpen(),
                                "regionalEvent", facts.regionalEvent(),
                                "languageSpoken", facts.languageSpoken(),
                                "agentPresent", facts.agentPresent())))));
  }

  @Override
  public int spillOverMinutes(Route routed, RouteFacts facts) {
    return minutes(
        spillOver, Map.of("callRoute", routed.code(), "customerClass", facts.customerClass()));
  }

  /** After how many minutes somebody who was not reached is called again; 0: no more. */
  int tryAgainMinutes(int attempts) {
    return minutes(nextAttempt, Map.of("attempts", attempts));
  }

  private int minutes(DecisionFile table, Map<String, Object> facts) {
    return minutes.computeIfAbsent(
        facts, unknown -> ((Number) only(table.decide(facts))).intValue());
  }

  private static Object only(@org.jspecify.annotations.Nullable Map<String, Object> row) {
    if (row == null) {
      throw new IllegalStateException("The table says nothing");
    }
    return row.values().iterator().next();
  }
}
