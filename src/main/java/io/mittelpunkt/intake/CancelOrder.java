package io.mittelpunkt.intake;

import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.Cancellation;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.provisioning.RequestCancellation.Outcome;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the cancellation of an order in the name of the client that placed it. */
@Service
public class CancelOrder {

  private final ClientOrders orders;
  private final RequestCancellation requestCancellation;

  CancelOrder(ClientOrders orders, RequestCancellation requestCancellation) {
    this.orders = orders;
    this.requestCancellation = requestCancellation;
  }

  /**
   * Asks.
   *
   * @param reason why, at most 200 characters, if it was said
   * @return the cancellation; asked for twice, it is the same one
   * @throws RefusedRequest with status 404 when the client has no such order, 409 when it has ended
   */
  @Transactional
  public Cancellation cancel(String clientId, String orderId, @Nullable String reason) {
    ProductOrder order =
        orders
            .lock(clientId, orderId)
            .orElseThrow(
                () ->
                    new RefusedRequest(
                        404,
                        "productOrder.id",
                        "You have no order with this id, so nothing is cancelled. An order that you"
                            + " place later will run; cancel it then."));
    Outcome outcome = requestCancellation.request(orderId, reason, clientId);
    if (outcome instanceof Outcome.Requested requested) {
      return requested.cancellation();
    }
    throw new RefusedRequest(409, "productOrder.id", ended(order));
  }

  private static String ended(ProductOrder order) {
    Instant at = order.completionDate() == null ? order.cancellationDate() : order.completionDate();
    return "This order is "
        + order.state().code()
        + (at == null ? "" : " since " + at.truncatedTo(ChronoUnit.SECONDS))
        + "; nothing is left to be cancelled.";
  }
}
