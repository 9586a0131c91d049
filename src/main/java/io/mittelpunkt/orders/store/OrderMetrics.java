package io.mittelpunkt.orders.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.Ratings;
import org.springframework.stereotype.Component;

/** How many orders stand in each state, and how they are rated, counted when it is asked for. */
@Component
class OrderMetrics implements MeterBinder {

  private final Orders orders;
  private final Ratings ratings;

  OrderMetrics(Orders orders, Ratings ratings) {
    this.orders = orders;
    this.ratings = ratings;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mittelpunkt.orders.rating", ratings, Ratings::average)
        .description("What customers say of their orders, 1 to 5; 0 where nobody did yet")
        .register(registry);
    for (OrderState state : OrderState.values()) {
      Gauge.builder("mittelpunkt.orders", orders, it -> it.count(state))
          .tag("state", state.code())
          .description("Orders in this state")
          .register(registry);
    }
  }
}
