package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.CallCircle;
import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.CallOffers;
import io.mittelpunkt.callbacks.routing.Route;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who may take a call now, and from when on who else. */
@Service
public class WhoMayCall {

  private final Callbacks callbacks;
  private final Teams teams;
  private final TeamOfCustomer teamOf;
  private final OpeningHours hours;
  private final MovableClock clock;

  WhoMayCall(
      Callbacks callbacks,
      Teams teams,
      TeamOfCustomer teamOf,
      OpeningHours hours,
      MovableClock clock) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.teamOf = teamOf;
    this.hours = hours;
    this.clock = clock;
  }

  /**
   * Who may take it now.
   *
   * @param spillOverMinutes what {@code callback-spill-over} says
   */
  public CallOffer now(String callbackId, Route route, int spillOverMinutes) {
    Callback call = callbacks.get(callbackId);
    List<CallOffer> steps = steps(call, route, spillOverMinutes);
    CallOffer offer = CallOffers.at(steps, sinceSlot(call));
    return isNear(call) && isAbsent(call, offer)
        ? CallOffers.at(steps.subList(1, steps.size()), sinceSlot(call))
        : offer;
  }

  /** When more people may take it than now; empty when there are no more to ask. */
  public Optional<Instant> nextAt(String callbackId, Route route, int spillOverMinutes) {
    Callback call = callbacks.get(callbackId);
    Duration since = sinceSlot(call);
    return steps(call, route, spillOverMinutes).stream()
        .skip(1)
        .map(CallOffer::after)
        .filter(after -> after.compareTo(since) > 0)
        .findFirst()
        .map(call.promise().slot().from()::plus);
  }

  private List<CallOffer> steps(Callback call, Route route, int spillOverMinutes) {
    String customerClass = teamOf.classOf(call.customerId());
    Instant at = call.promise().slot().from();
    String team = call.promise().teamId();
    List<String> neighbours =
        teams.neighbours(team).stream()
            .filter(one -> hours.open(one, at, customerClass) && speaks(one, call))
            .map(Team::id)
            .toList();
    return CallOffers.of(
        route,
        spillOverMinutes,
        new CallCircle(team, neighbours, teams.pool().id(), call.promise().agentId()));
  }

  private boolean speaks(Team team, Callback call) {
    return teams.present(team.id(), call.promise().slot().from()).stream()
        .anyMatch(agent -> agent.languages().contains(call.language()));
  }

  /** Nobody but him may take it, and he is not there. */
  private boolean isAbsent(Callback call, CallOffer offer) {
    return offer.teams().isEmpty()
        && teams.present(call.promise().teamId(), clock.instant()).stream()
            .noneMatch(agent -> agent.id().equals(offer.agent()));
  }

  private boolean isNear(Callback call) {
    return !clock.instant().isBefore(CallClaims.near(call));
  }

  private Duration sinceSlot(Callback call) {
    return Duration.between(call.promise().slot().from(), clock.instant());
  }
}
