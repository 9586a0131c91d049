package io.mittelpunkt.intake.web;

import io.mittelpunkt.intake.OrderStates;
import io.mittelpunkt.orders.OrderFilter;
import io.mittelpunkt.orders.OrderState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads which of its orders a client asks for. */
final class OrderFilterReader {

  /** The parameters of a list of orders. */
  static final String[] PARAMETERS = {
    "state",
    "externalId",
    "relatedParty.id",
    "orderDate.gt",
    "orderDate.gte",
    "orderDate.lt",
    "orderDate.lte",
    "fields",
    "offset",
    "limit"
  };

  private OrderFilterReader() {}

  /**
   * Reads a filter.
   *
   * @return empty when no order of ours can be what is asked for
   */
  static Optional<OrderFilter> read(String clientId, Query query) {
    Set<OrderState> states = EnumSet.noneOf(OrderState.class);
    Set<String> asked = query.each("state");
    for (String code : asked) {
      OrderState state = OrderStates.read(code);
      if (state != null) {
        states.add(state);
      }
    }
    String party = query.once("relatedParty.id");
    OrderFilter filter =
        new OrderFilter(
            states,
            query.once("externalId"),
            // A customer whom only this client knows has an account under its name.
            party == null ? Set.of() : Set.of(party, clientId + ":" + party),
            query.moment("orderDate.gte"),
            query.moment("orderDate.gt"),
            query.moment("orderDate.lte"),
            query.moment("orderDate.lt"));
    return asked.isEmpty() || !states.isEmpty() ? Optional.of(filter) : Optional.empty();
  }
}
