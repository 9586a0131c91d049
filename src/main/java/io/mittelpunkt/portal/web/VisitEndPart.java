package io.mittelpunkt.portal.web;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a visit ended: done, or missed by us and what may be owed for it (P12). */
@Component
class VisitEndPart {

  private final Visits visits;

  VisitEndPart(Visits visits) {
    this.visits = visits;
  }

  /**
   * The newest visit, which is over.
   *
   * @param state {@code done} or {@code missed}
   */
  record View(String state, WindowInWords window) {}

  /** How the newest visit of an order ended, where that is still of interest to him. */
  Optional<View> of(OpenedOrder opened) {
    return visits
        .newestOf(opened.id())
        .filter(it -> it.state() == Visit.State.DONE || it.state() == Visit.State.MISSED)
        .map(it -> new View(it.state().code(), WindowInWords.of(it.window(), opened)));
  }
}
