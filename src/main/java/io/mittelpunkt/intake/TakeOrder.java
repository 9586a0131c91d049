package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.orders.ProductOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an order from a client once, however often it is sent (P13). */
@Service
public class TakeOrder {

  private final RequestLog log;
  private final Customers customers;
  private final PlaceOrder placeOrder;
  private final Orders orders;

  TakeOrder(RequestLog log, Customers customers, PlaceOrder placeOrder, Orders orders) {
    this.log = log;
    this.customers = customers;
    this.placeOrder = placeOrder;
    this.orders = orders;
  }

  /**
   * What this very request was answered before. It is looked for before the request is read: what
   * could be ordered then, a day or an offering, may be over now.
   *
   * @param keys the request's keys
   * @param bodyHash says whether it is the same body
   */
  @Transactional(readOnly = true)
  public Optional<Answer> before(String clientId, List<String> keys, byte[] bodyHash) {
    Answer answer = null;
    for (String key : keys) {
      var before = log.find(clientId, key);
      if (before.isEmpty() || !Arrays.equals(before.get().bodyHash(), bodyHash)) {
        return Optional.empty();
      }
      answer = before.get().answer();
    }
    return Optional.ofNullable(answer);
  }

  /**
   * Takes an order, or gives the answer that was given before. The claim of its keys, the order and
   * its process commit together.
   *
   * @param request what is asked
   * @param representation how an order is shown to the client
   * @throws RefusedRequest with status 422 when a key was used for another body
   */
  @Transactional
  public Answer take(OrderRequest request, Function<ProductOrder, String> representation) {
    String client = request.order().clientId();
    List<String> claimed = new ArrayList<>();
    Answer answer = null;
    for (String key : request.keys()) {
      var before = log.claim(client, key, request.bodyHash());
      if (before.isEmpty()) {
        claimed.add(key);
      } else if (!Arrays.equals(before.get().bodyHash(), request.bodyHash())) {
        throw new RefusedRequest(
            422,
            key.startsWith("external:") ? "externalId" : "Idempotency-Key",
            "This was used for an order with another body. Send the first body again to see its"
                + " answer, or use a new one for a new order.");
      } else {
        answer = before.get().answer();
      }
    }
    if (answer == null) {
      customers.open(request.customer());
      String id = placeOrder.place(request.order());
      answer = new Answer(id, representation.apply(orders.get(id)));
    }
    for (String key : claimed) {
      log.answered(client, key, answer);
    }
    return answer;
  }
}
