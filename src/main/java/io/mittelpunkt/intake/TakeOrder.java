package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.orders.ProductOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an order from a client once, however often it is sent (P13). */
@Service
public class TakeOrder {

  private final OnceOnly onceOnly;
  private final Customers customers;
  private final PlaceOrder placeOrder;
  private final Orders orders;

  TakeOrder(OnceOnly onceOnly, Customers customers, PlaceOrder placeOrder, Orders orders) {
    this.onceOnly = onceOnly;
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
    return onceOnly.before(clientId, keys, bodyHash);
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
    return onceOnly.once(
        request.order().clientId(),
        request.keys(),
        request.bodyHash(),
        () -> {
          customers.open(request.customer());
          String id = placeOrder.place(request.order());
          return new Answer(id, representation.apply(orders.get(id)));
        });
  }
}
