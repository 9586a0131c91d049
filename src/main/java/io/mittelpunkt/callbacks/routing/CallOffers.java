package io.mittelpunkt.callbacks.routing;

import static java.time.Duration.ZERO;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom a call is offered, and from when on to whom else: the same agent as last time, else the
 * team, else another team (P11). What the tables {@code callback-route} and {@code
 * callback-spill-over} say becomes steps here; the process takes one after the other.
 */
public final class CallOffers {

  private CallOffers() {}

  /**
   * The steps, in the order of their time; the first is at once, each offers the call to more
   * people than the one before it.
   *
   * <ul>
   *   <li>The known agent has the call alone for half of the minutes, then his whole team may take
   *       it, too.
   *   <li>After the minutes the neighbours may take it, and after half as many again the national
   *       pool: it has calls of its own, of those who want no team or whose language no team
   *       speaks.
   *   <li>Where the neighbours help from the beginning, they are asked with the team.
   *   <li>The pool's own calls may be taken by its neighbours after the minutes.
   * </ul>
   *
   * @param spillOverMinutes after how many minutes from the beginning of the slot others help out;
   *     not negative
   * @throws IllegalArgumentException when the minutes are negative: the table says something
   *     impossible
   */
  public static List<CallOffer> of(Route route, int spillOverMinutes, CallCircle circle) {
    if (spillOverMinutes < 0) {
      throw new IllegalArgumentException("Others cannot help " + spillOverMinutes + " minutes on");
    }
    Duration spillOver = Duration.ofMinutes(spillOverMinutes);
    String agent = circle.knownAgent();
    List<CallOffer> steps = new ArrayList<>();
    switch (route) {
      case SAME_AGENT -> {
        if (agent != null) {
          add(steps, ZERO, agent, List.of());
        }
        add(steps, agent == null ? ZERO : spillOver.dividedBy(2), agent, List.of(circle.team()));
        others(steps, spillOver, agent, circle);
      }
      case TEAM -> {
        add(steps, ZERO, null, List.of(circle.team()));
        others(steps, spillOver, null, circle);
      }
      case TEAM_AND_NEIGHBOURS -> {
        add(steps, ZERO, null, withNeighbours(circle));
        others(steps, spillOver, null, circle);
      }
      case POOL -> {
        add(steps, ZERO, null, List.of(circle.pool()));
        if (circle.team().equals(circle.pool())) {
          add(steps, spillOver, null, withNeighbours(circle));
        }
      }
    }
    return List.copyOf(steps);
  }

  /** What holds when the call's slot began that long ago; before its slot, the first step. */
  public static CallOffer at(List<CallOffer> steps, Duration sinceSlot) {
    CallOffer holds = steps.get(0);
    for (CallOffer step : steps) {
      if (step.after().compareTo(sinceSlot) <= 0) {
        holds = step;
      }
    }
    return holds;
  }

  /** A step at the time of the one before replaces it, one that offers nothing more is left out. */
  private static void add(
      List<CallOffer> steps, Duration after, @Nullable String agent, List<String> teams) {
    if (!steps.isEmpty()) {
      CallOffer last = steps.get(steps.size() - 1);
      if (last.teams().equals(teams)) {
        return;
      }
      if (last.after().equals(after)) {
        steps.remove(last);
      }
    }
    steps.add(new CallOffer(after, agent, teams));
  }

  private static void others(
      List<CallOffer> steps, Duration spillOver, @Nullable String agent, CallCircle circle) {
    add(steps, spillOver, agent, withNeighbours(circle));
    Duration last = spillOver.plus(spillOver.dividedBy(2));
    add(steps, last, agent, distinct(circle.team(), circle.neighbours(), circle.pool()));
  }

  private static List<String> withNeighbours(CallCircle circle) {
    return distinct(circle.team(), circle.neighbours(), null);
  }

  private static List<String> distinct(
      String team, List<String> neighbours, @Nullable String pool) {
    Set<String> teams = new LinkedHashSet<>();
    teams.add(team);
    teams.addAll(neighbours);
    if (pool != null) {
      teams.add(pool);
    }
    return List.copyOf(teams);
  }
}
