package io.mittelpunkt.callbacks.routing;

/** The tables {@code callback-route} and {@code callback-spill-over}; whoever evaluates them. */
public interface RouteRules {

  /** To whom a call is offered first. */
  Route route(RouteFacts facts);

  /**
   * After how many minutes from the beginning of its slot a call that nobody took is offered to
   * another team too; 0: at once.
   */
  int spillOverMinutes(Route route, RouteFacts facts);
}
