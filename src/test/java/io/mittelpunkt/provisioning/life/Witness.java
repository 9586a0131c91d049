package io.mittelpunkt.provisioning.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.Orders.Promise;
import io.mittelpunkt.support.StatesPassed;
import io.mittelpunkt.support.VisitStates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at an order after everything that happens to it, and forgets nothing. */
final class Witness {

  private final LivingOrder order;
  private List<Promise> promises = List.of();
  private @Nullable LocalDate first;
  private Map<String, String> visits = Map.of();

  Witness(LivingOrder order) {
    this.order = order;
  }

  void look() {
    List<Promise> now = order.bean(Orders.class).promises(order.id());
    assertThat(now.subList(0, Math.min(promises.size(), now.size())))
        .as("the promise's history only grows")
        .isEqualTo(promises);
    promises = List.copyOf(now);
    if (first != null) {
      assertThat(order.row().firstPromise()).as("the first promise stays").isEqualTo(first);
    }
    first = order.row().firstPromise();
    lookAtVisits();
    List<String> states = new ArrayList<>(List.of("acknowledged"));
    states.addAll(changes());
    for (int i = 1; i < states.size(); i++) {
      assertThat(StatesPassed.MAY_FOLLOW.get(states.get(i - 1)))
          .as("what may follow in %s", states)
          .contains(states.get(i));
    }
    assertThat(order.row().state().code()).isEqualTo(states.get(states.size() - 1));
  }

  private void lookAtVisits() {
    Map<String, String> now = new HashMap<>();
    order
        .jdbc()
        .sql("select id, state from visit where order_id = ?")
        .param(order.id())
        .query(
            row -> {
              now.put(row.getString(1), row.getString(2));
            });
    visits.forEach(
        (visit, before) -> {
          if (!before.equals(now.get(visit))) {
            assertThat(VisitStates.MAY_FOLLOW.get(before))
                .as("what may follow %s in a visit", before)
                .contains(now.get(visit));
          }
        });
    visits = now;
  }

  private List<String> changes() {
    return order
        .jdbc()
        .sql(
            """
            select about from order_event
            where order_id = ? and type = 'ProductOrderStateChangeEvent' order by seq
            """)
        .param(order.id())
        .query(String.class)
        .list();
  }
}
