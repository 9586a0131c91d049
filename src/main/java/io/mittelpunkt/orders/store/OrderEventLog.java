package io.mittelpunkt.orders.store;

import io.mittelpunkt.orders.OrderEvent;
import io.mittelpunkt.shared.MovableClock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each event as a fact, in the transaction in which it happened. */
@Component
class OrderEventLog {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  OrderEventLog(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Before any other listener, so that facts stand in the order in which they happened. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void keep(OrderEvent event) {
    jdbc.sql("insert into order_event (order_id, type, at, about) values (?, ?, ?, ?)")
        .params(
            event.orderId(), event.type(), clock.instant().atOffset(ZoneOffset.UTC), event.about())
        .update();
  }
}
