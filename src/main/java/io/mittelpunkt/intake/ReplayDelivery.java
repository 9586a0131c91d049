package io.mittelpunkt.intake;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an event again, because its client asks for it. */
@Service
public class ReplayDelivery {

  private final Deliveries deliveries;

  ReplayDelivery(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /**
   * Opens a delivery again, with the same event id and the same body; one that is open stays so.
   *
   * @return the delivery as it is now
   * @throws RefusedRequest with status 404 when the client has no such one, with 409 when its
   *     subscription has ended, with 410 when it ended so long ago that its body was removed
   */
  @Transactional
  public EventDelivery replay(String clientId, UUID id) {
    EventDelivery delivery = find(clientId, id);
    if (delivery.state().equals("open")) {
      return delivery;
    }
    boolean opened = deliveries.reopen(id);
    // Read after opening: what is forgotten in between is refused, not sent without its body.
    EventDelivery now = find(clientId, id);
    if (now.body().isEmpty()) {
      throw new RefusedRequest(
          410, null, "Events are kept for 30 days. Read the order as it stands now.");
    }
    if (!opened) {
      throw new RefusedRequest(
          409, null, "The subscription of this delivery has ended. Subscribe again for new ones.");
    }
    return now;
  }

  private EventDelivery find(String clientId, UUID id) {
    return deliveries
        .find(clientId, id)
        .orElseThrow(() -> new RefusedRequest(404, "id", "You have no delivery with this id."));
  }
}
