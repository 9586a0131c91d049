package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer opts out of having a team of his own, or back in; it counts from the next contact. */
@Service
public class ChooseTeam {

  private final TeamChoices choices;
  private final TeamOfCustomer teamOfCustomer;
  private final OpeningHours openingHours;
  private final PromiseCall promiseCall;
  private final Callbacks callbacks;
  private final CallbackProcess process;
  private final MovableClock clock;

  ChooseTeam(
      TeamChoices choices,
      TeamOfCustomer teamOfCustomer,
      OpeningHours openingHours,
      PromiseCall promiseCall,
      Callbacks callbacks,
      CallbackProcess process,
      MovableClock clock) {
    this.choices = choices;
    this.teamOfCustomer = teamOfCustomer;
    this.openingHours = openingHours;
    this.promiseCall = promiseCall;
    this.callbacks = callbacks;
    this.process = process;
    this.clock = clock;
  }

  /**
   * Notes the choice. Calls that nobody has in hand yet go to the team that he now has, at the time
   * that was promised; where that team is closed then, who promised it keeps it.
   *
   * @param via how he told us, as in {@link TeamChoices#note}
   */
  @Transactional
  public void choose(String customerId, boolean optedOut, String via) {
    choices.note(customerId, optedOut, via, clock.instant());
    callbacks.ofCustomer(customerId).stream()
        .filter(it -> it.state() == State.OPEN)
        .map(Callback::id)
        .sorted()
        .forEach(this::routeAnew);
  }

  private void routeAnew(String id) {
    Callback callback = callbacks.lock(id);
    Team team = teamOfCustomer.of(callback.customerId());
    Promise promise = callback.promise();
    if (callback.state() != State.OPEN
        || callback.progress().takenBy() != null
        || promise.teamId().equals(team.id())
        || !openingHours.open(
            team, promise.slot(), teamOfCustomer.classOf(callback.customerId()))) {
      return;
    }
    CallSlot slot = new CallSlot(team.id(), promise.slot(), promise.atOnce());
    callbacks.promise(id, promiseCall.of(callback.customerId(), slot, promise.firstFrom()));
    process.routeAnew(id);
  }
}
