package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody needs, before it has a window.
 *
 * @param orderId the order that it belongs to, if it belongs to one
 * @param customerId whom it is for
 * @param clientId the intake client that asks for it, if one does
 * @param site where it is
 * @param work what is to be done
 */
public record VisitNeed(
    @Nullable String orderId,
    @Nullable String customerId,
    @Nullable String clientId,
    Site site,
    VisitWork work) {

  /** How the plan sees it while it looks for a place for it. */
  Stop stop(String id, TimeWindow window) {
    return new Stop(
        id,
        site.place(),
        work.skills(),
        work.expected(),
        work.spread(),
        window,
        work.urgency(),
        work.language(),
        work.preferredTechnician(),
        false,
        false,
        null);
  }

  /** The visit that it becomes. */
  Visit visit(
      String id,
      State state,
      TimeWindow window,
      @Nullable Assignment planned,
      @Nullable Instant heldUntil) {
    return new Visit(
        id,
        orderId,
        customerId,
        clientId,
        state,
        window,
        site,
        work,
        planned,
        new Progress(heldUntil, null, null, null, null, null));
  }

  /** The same, asked for by a client. */
  VisitNeed by(String client) {
    return new VisitNeed(orderId, customerId, client, site, work);
  }
}
