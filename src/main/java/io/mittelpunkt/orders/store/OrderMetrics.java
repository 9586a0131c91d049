package io.mittelpunkt.orders.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import org.springframework.stereotype.Component;

/** How many orders stand in each state, counted when it is asked for. */
@Component
class OrderMetrics implements MeterBinder {

  private final Orders orders;

  OrderMetrics(Orders orders) {
    this.orders = orders;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (OrderState state : OrderState.values()) {
      Gauge.builder("mittelpunkt.orders", orders, it -> it.count(state))
          .tag("state", state.code())
          .description("Orders in this state")
          .register(registry);
    }
  }
}
