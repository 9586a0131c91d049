package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallWish.At;
import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.callbacks.routing.Night;
import io.mittelpunkt.callbacks.routing.SlotGrid;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a place in a team's time for a customer, in the caller's transaction. */
@Component
class PlaceCall {

  private final Teams teams;
  private final Callbacks callbacks;
  private final ReadTeamTimes readTeamTimes;
  private final FindCallTimes findCallTimes;
  private final CallQuarters locks;
  private final CallSettings settings;
  private final Night night;

  PlaceCall(
      Teams teams,
      Callbacks callbacks,
      ReadTeamTimes readTeamTimes,
      FindCallTimes findCallTimes,
      CallQuarters locks,
      CallSettings settings) {
    this.teams = teams;
    this.callbacks = callbacks;
    this.readTeamTimes = readTeamTimes;
    this.findCallTimes = findCallTimes;
    this.locks = locks;
    this.settings = settings;
    this.night = settings.night();
  }

  /** What came of it. */
  sealed interface Outcome {

    /** The place is his, as soon as his callback's row says so. */
    record Placed(CallSlot slot) implements Outcome {}

    /** The last place is gone; these are left. */
    record Taken(CallTimes others) implements Outcome {}

    /**
     * It cannot be: {@code notHisTeam} or what {@link TeamTimes#fault} says, {@code night}, or
     * {@code sameTime}: one of us calls him then about another matter.
     */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Takes a place.
   *
   * @param moved a callback of his that gives its own place back, if it is being moved
   */
  Outcome place(Caller caller, CallWish wish, @Nullable Callback moved) {
    if (wish instanceof First first) {
      return new Outcome.Placed(first(caller, first, moved));
    }
    if (wish instanceof At at) {
      Optional<Team> team = mayServe(caller, at.slot().teamId());
      if (team.isEmpty()) {
        return new Outcome.Refused("notHisTeam");
      }
      return at.slot().atOnce()
          ? now(caller, team.get(), moved)
          : slot(caller, team.get(), at.slot(), moved);
    }
    return now(caller, caller.team(), moved);
  }

  /** His own team, or the pool. */
  private Optional<Team> mayServe(Caller caller, String teamId) {
    return Optional.of(caller.team())
        .filter(it -> it.id().equals(teamId))
        .or(() -> Optional.of(teams.pool()).filter(it -> it.id().equals(teamId)));
  }

  private Outcome now(Caller caller, Team team, @Nullable Callback moved) {
    TeamTimes times = readTeamTimes.of(team, caller, moved);
    CallSlot now = times.atOnce();
    if (!caller.isServedAtNight() && night.touches(now.window(), caller.zone())) {
      return new Outcome.Refused("night");
    }
    if (!times.week().open(now.window(), caller.customerClass())) {
      return new Outcome.Refused("closed");
    }
    return take(caller, team, now, moved);
  }

  private Outcome slot(Caller caller, Team team, CallSlot slot, @Nullable Callback moved) {
    Optional<String> fault =
        readTeamTimes
            .of(team, caller, moved)
            .fault(slot.window())
            .or(() -> Optional.of("night").filter(it -> !isDay(caller).test(slot.window())))
            .or(() -> Optional.of("sameTime").filter(it -> !isHis(caller, moved, slot.window())));
    return fault
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> take(caller, team, slot, moved));
  }

  private Outcome take(Caller caller, Team team, CallSlot slot, @Nullable Callback moved) {
    return lockAndCheck(caller, team, slot, moved)
        ? new Outcome.Placed(slot)
        : new Outcome.Taken(findCallTimes.of(caller, moved));
  }

  private CallSlot first(Caller caller, First wish, @Nullable Callback moved) {
    Team team = caller.team();
    TeamTimes times = readTeamTimes.of(team, caller, moved);
    Instant notBefore = times.at().plus(wish.notice());
    return times
        .free(notBefore, isDay(caller).and(window -> isHis(caller, moved, window)))
        .filter(slot -> lockAndCheck(caller, team, slot, moved))
        .findFirst()
        .or(() -> times.firstOpen(notBefore, isDay(caller)))
        .or(() -> readTeamTimes.of(teams.pool(), caller, moved).firstOpen(notBefore, isDay(caller)))
        .orElseGet(() -> morning(caller, notBefore));
  }

  /** Nobody is ever open, as far as the calendars say: people see to it by day. */
  private CallSlot morning(Caller caller, Instant notBefore) {
    Instant from =
        new SlotGrid(caller.zone(), settings.slot()).ceil(night.over(notBefore, caller.zone()));
    return new CallSlot(
        caller.team().id(), new TimeWindow(from, from.plus(settings.slot())), false);
  }

  private boolean lockAndCheck(Caller caller, Team team, CallSlot slot, @Nullable Callback moved) {
    SlotGrid grid = new SlotGrid(team.zone(), settings.slot());
    locks.lock(team.id(), grid.floor(slot.window().from()));
    return readTeamTimes.of(team, caller, moved).canKeep(slot);
  }

  /** Whether nobody else of us calls him then about another matter. */
  private boolean isHis(Caller caller, @Nullable Callback moved, TimeWindow window) {
    return callbacks.ofCustomer(caller.customerId()).stream()
        .filter(it -> it.state() == Callback.State.OPEN)
        .filter(it -> moved == null || !it.id().equals(moved.id()))
        .noneMatch(it -> it.promise().slot().overlaps(window));
  }

  private Predicate<TimeWindow> isDay(Caller caller) {
    return window -> !night.touches(window, caller.zone());
  }
}
