package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.TeamOfCustomer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The team in short, on the page of an order. */
@Component
class TeamShort {

  private final TeamOfCustomer teamOfCustomer;
  private final CallsPart calls;

  TeamShort(TeamOfCustomer teamOfCustomer, CallsPart calls) {
    this.teamOfCustomer = teamOfCustomer;
    this.calls = calls;
  }

  /**
   * The team in short.
   *
   * @param name what it is called
   * @param calls the calls that are promised, the next one first
   */
  record View(String name, List<CallsPart.Promised> calls) {}

  /** Whom he has, and when he is called. */
  View of(OpenedOrder order) {
    OpenedLink opened = new OpenedLink(order.token(), order.customer(), order.id());
    return new View(teamOfCustomer.of(order.customer().id()).name(), calls.promised(opened));
  }
}
