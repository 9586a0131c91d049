package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.CallSlot;
import io.mittelpunkt.callbacks.CallTimes;
import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.shared.TimeWindow;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads when a customer would like to be called. */
@Component
class CallWishes {

  /** He would like to be called now, by his team. */
  static final String NOW = "now";

  /** He would like to be called by the national team: now, or at the time that follows it. */
  static final String POOL = "pool";

  private final CallTimesPart times;
  private final TeamOfCustomer teamOfCustomer;
  private final Teams teams;

  CallWishes(CallTimesPart times, TeamOfCustomer teamOfCustomer, Teams teams) {
    this.times = times;
    this.teamOfCustomer = teamOfCustomer;
    this.teams = teams;
  }

  /**
   * Reads it.
   *
   * @param when {@link #NOW}, {@link #POOL}, {@code pool:} with a time, or a time, as {@link
   *     TimeWindow#iso} writes it, from outside
   * @return empty when it is none of them
   */
  Optional<CallWish> read(OpenedLink opened, String when) {
    if (when.equals(NOW)) {
      return Optional.of(new CallWish.Now());
    }
    if (when.equals(POOL)) {
      return Optional.of(poolNow(opened));
    }
    boolean ofPool = when.startsWith(POOL + ":");
    return TimeWindow.read(ofPool ? when.substring(POOL.length() + 1) : when)
        .map(window -> new CallWish.At(new CallSlot(ofPool ? pool() : own(opened), window, false)));
  }

  /** His own team may have opened since he saw the page; then it calls him. */
  private CallWish poolNow(OpenedLink opened) {
    CallTimes free = times.find(opened);
    return free.pool() != null && free.pool().atOnce()
        ? new CallWish.At(free.pool())
        : new CallWish.Now();
  }

  private String pool() {
    return teams.pool().id();
  }

  private String own(OpenedLink opened) {
    return teamOfCustomer.of(opened.customer().id()).id();
  }
}
