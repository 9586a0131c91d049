package io.mittelpunkt.support;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no path of the service does: an agreed window keeps its visit (P8). */
public final class UnseenChange {

  private UnseenChange() {}

  /** Puts the window of an order's open visit elsewhere, two hours long; nobody has it then. */
  public static void window(JdbcClient jdbc, String orderId, Instant from) {
    record Open(String id, String state) {}
    Open open =
        jdbc.sql(
                "select id, state from visit where order_id = ?"
                    + " and state in ('booked', 'onTheWay', 'begun')")
            .param(orderId)
            .query(Open.class)
            .single();
    // One batch is one transaction, so nobody meets the visit while it is not open.
    jdbc.sql(
            """
            update visit set state = 'lapsed' where id = ?;
            update visit set window_from = ?, window_to = ?, technician_id = null,
              planned_from = null, planned_to = null where id = ?;
            update visit set state = ? where id = ?
            """)
        .params(
            open.id(),
            from.atOffset(ZoneOffset.UTC),
            from.plus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC),
            open.id(),
            open.state(),
            open.id())
        .update();
  }
}
