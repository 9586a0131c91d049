package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.Duty;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everybody calls everybody, in the order of the promised times. */
final class OneNationalQueue implements Policy {
  private static final String NATION = "nation";

  private final Roster roster;
  private final List<String> everybody;
  private final Map<List<Object>, List<Duty>> duties = new HashMap<>();

  OneNationalQueue(StormWorld world) {
    this.roster = world.roster();
    this.everybody = Stream.concat(roster.teams().stream(), Stream.of(Roster.POOL)).toList();
  }

  @Override
  public String name() {
    return "one-national-queue";
  }

  @Override
  public String promisedBy(Request request) {
    return NATION;
  }

  @Override
  public List<Duty> duties(String promisedBy, int day, Instant now) {
    return duties.computeIfAbsent(
        List.of(day, roster.sickIsKnown(day, now)),
        unknown ->
            everybody.stream().flatMap(team -> roster.duties(team, day, now).stream()).toList());
  }

  @Override
  public boolean offersPool() {
    return false;
  }

  @Override
  public List<CallOffer> offers(Request request, String promisedBy, Instant slotFrom, Instant now) {
    return List.of(new CallOffer(Duration.ZERO, null, everybody));
  }
}
