package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.Languages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Whose page a link opened. A handler below {@code /c/{token}} that asks for one is only called
 * when the link opens an order; else the page says what to do ({@link UnknownLink}).
 *
 * @param token the link's token, for the forms of the page and nothing else
 * @param customer whose page it is
 * @param order the order that it shows
 */
record OpenedOrder(String token, Customer customer, ProductOrder order) {

  String id() {
    return order.id();
  }

  Locale language() {
    return Languages.nearest(customer.language());
  }

  ZoneId zone() {
    return customer.zone();
  }

  /** Whether an answer can still change something: neither ended nor about to be. */
  boolean isOpen() {
    return !order.state().isEnd() && !order.state().isBeingCancelled();
  }

  /** The same page after something may have changed. */
  OpenedOrder with(ProductOrder newer) {
    return new OpenedOrder(token, customer, newer);
  }

  /** A moment as he is told it. */
  String moment(Instant instant) {
    return OrderInWords.moment(instant, language(), zone());
  }
}
