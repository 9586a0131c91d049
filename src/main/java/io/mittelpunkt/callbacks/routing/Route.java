package io.mittelpunkt.callbacks.routing;

import java.util.Arrays;

/** To whom a call is offered first; the words of the table {@code callback-route}. */
public enum Route {
  /** The agent whom the customer knows; his team as soon as he is not there. */
  SAME_AGENT("sameAgent"),
  /** His team. */
  TEAM("team"),
  /** His team and its neighbours at once. */
  TEAM_AND_NEIGHBOURS("teamAndNeighbours"),
  /** The national pool. */
  POOL("pool");

  private final String code;

  Route(String code) {
    this.code = code;
  }

  /** Its word in the table. */
  public String code() {
    return code;
  }

  /**
   * The route with a code.
   *
   * @throws IllegalArgumentException when there is none: the table says something unknown
   */
  public static Route of(String code) {
    return Arrays.stream(values())
        .filter(it -> it.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No route " + code));
  }
}
