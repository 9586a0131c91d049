package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.Duty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Each team calls its own customers; nobody helps it. */
final class OwnTeamOnly implements Policy {
  private final Roster roster;

  OwnTeamOnly(StormWorld world) {
    this.roster = world.roster();
  }

  @Override
  public String name() {
    return "own-team-only";
  }

  @Override
  public String promisedBy(Request request) {
    return request.optedOut() ? Roster.POOL : request.team();
  }

  @Override
  public List<Duty> duties(String promisedBy, int day, Instant now) {
    return roster.duties(promisedBy, day, now);
  }

  @Override
  public boolean offersPool() {
    return false;
  }

  @Override
  public List<CallOffer> offers(Request request, String promisedBy, Instant slotFrom, Instant now) {
    String team = request.languageSpoken() ? promisedBy : Roster.POOL;
    return List.of(new CallOffer(Duration.ZERO, null, List.of(team)));
  }
}
