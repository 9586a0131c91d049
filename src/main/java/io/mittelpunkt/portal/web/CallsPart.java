package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.shared.MovableClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The calls that a customer was promised, and how the earlier ones ended. */
@Component
class CallsPart {

  /** So many earlier calls are shown. */
  private static final int EARLIER = 10;

  private final Callbacks callbacks;
  private final Teams teams;
  private final MessageSource texts;
  private final MovableClock clock;

  CallsPart(Callbacks callbacks, Teams teams, MessageSource texts, MovableClock clock) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * A promised call.
   *
   * @param invited whether he is asked to name a time: we called and did not reach him
   * @param team who calls
   * @param agent whom he knows there, if that is who is to call
   * @param slot when; over when he is invited
   * @param over whether that time is over and nobody has called
   * @param attempts how often we called and did not reach him
   */
  record Promised(
      String id,
      String matter,
      boolean invited,
      String team,
      @Nullable String agent,
      SlotInWords slot,
      boolean over,
      int attempts) {}

  /**
   * A call that ended.
   *
   * @param machineAt when, as a machine reads it
   * @param at the day
   * @param how how it ended, the last part of a text key
   * @param by who spoke with him, if anybody did; never who heard his no (P10)
   */
  record Earlier(String machineAt, String at, String matter, String how, @Nullable String by) {}

  /** The calls that are open, the next one first. */
  List<Promised> promised(OpenedLink opened) {
    return of(opened).stream()
        .filter(it -> !it.state().isEnd())
        .sorted(
            (one, other) -> one.promise().slot().from().compareTo(other.promise().slot().from()))
        .map(it -> promised(it, opened))
        .toList();
  }

  /** The calls that ended, the newest first. */
  List<Earlier> earlier(OpenedLink opened) {
    return of(opened).stream()
        .flatMap(it -> Optional.ofNullable(it.end()).map(end -> earlier(it, end, opened)).stream())
        .limit(EARLIER)
        .toList();
  }

  /** A call of his that is open. */
  Optional<Promised> open(OpenedLink opened, String id) {
    return promised(opened).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private List<Callback> of(OpenedLink opened) {
    return callbacks.ofCustomer(opened.customer().id());
  }

  private Promised promised(Callback call, OpenedLink opened) {
    String agent = call.promise().agentId();
    return new Promised(
        call.id(),
        matter(call, opened),
        call.state() == Callback.State.INVITED,
        teams.get(call.promise().teamId()).name(),
        agent == null ? null : teams.agent(agent).map(Agent::name).orElse(null),
        SlotInWords.of(call.promise().slot(), opened),
        call.state() == Callback.State.OPEN
            && call.progress().takenBy() == null
            && !clock.instant().isBefore(call.promise().slot().to()),
        call.progress().attempts());
  }

  private Earlier earlier(Callback call, Callback.End end, OpenedLink opened) {
    String by = end.servedBy();
    return new Earlier(
        end.at().toString(),
        opened.day(end.at()),
        matter(call, opened),
        end.withoutCall() ? end.note() : call.state().code(),
        by == null || call.state() == Callback.State.DECLINED
            ? null
            : teams.agent(by).map(Agent::name).orElse(null));
  }

  private String matter(Callback call, OpenedLink opened) {
    return texts.getMessage("matter." + call.matter().code(), null, opened.language());
  }
}
