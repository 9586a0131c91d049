package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.Night;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the times at which a customer can be called, and that we can keep. */
@Service
public class FindCallTimes {

  private final TeamOfCustomer teamOfCustomer;
  private final Teams teams;
  private final ReadTeamTimes readTeamTimes;
  private final Night night;

  FindCallTimes(
      TeamOfCustomer teamOfCustomer,
      Teams teams,
      ReadTeamTimes readTeamTimes,
      CallSettings settings) {
    this.teamOfCustomer = teamOfCustomer;
    this.teams = teams;
    this.readTeamTimes = readTeamTimes;
    this.night = settings.night();
  }

  /**
   * The times for a customer.
   *
   * @param customerZone where he is called: nobody is in his night (P9)
   * @param language that is to be spoken, ISO 639-1
   */
  public CallTimes of(String customerId, ZoneId customerZone, String language) {
    return of(
        new Caller(
            customerId,
            customerZone,
            language,
            teamOfCustomer.classOf(customerId),
            teamOfCustomer.of(customerId)),
        null);
  }

  /** The same, where a callback of his is being moved. */
  CallTimes of(Caller caller, @Nullable Callback moved) {
    TeamTimes own = readTeamTimes.of(caller.team(), caller, moved);
    List<CallSlot> slots = free(own, caller).toList();
    Optional<CallSlot> now = now(own, caller);
    Optional<CallSlot> pool =
        now.isPresent() || caller.team().isPool() ? Optional.empty() : ofPool(caller, moved);
    return new CallTimes(
        caller.team(),
        now.orElse(null),
        pool.orElse(null),
        slots.isEmpty() ? null : slots.get(0),
        slots,
        own.isOpen(),
        night.at(own.at(), caller.zone()));
  }

  private Optional<CallSlot> ofPool(Caller caller, @Nullable Callback moved) {
    TeamTimes pool = readTeamTimes.of(teams.pool(), caller, moved);
    return now(pool, caller).or(() -> free(pool, caller).findFirst());
  }

  private Optional<CallSlot> now(TeamTimes times, Caller caller) {
    return Optional.of(times.atOnce())
        .filter(it -> caller.isServedAtNight() || !night.touches(it.window(), caller.zone()))
        .filter(times::canKeep);
  }

  private Stream<CallSlot> free(TeamTimes times, Caller caller) {
    return times.free(times.at(), it -> !night.touches(it, caller.zone()));
  }
}
