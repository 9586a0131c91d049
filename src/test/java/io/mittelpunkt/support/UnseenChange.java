package io.mittelpunkt.support;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no path of the service does, and the database would refuse: its triggers do not look. */
public final class UnseenChange {

  private UnseenChange() {}

  /** Puts the window of an order's open visit elsewhere, two hours long; nobody has it then. */
  public static void window(JdbcClient jdbc, String orderId, Instant from) {
    jdbc.sql(
            """
            with unseen as materialized
              (select set_config('session_replication_role', 'replica', true) as role)
            update visit set window_from = ?, window_to = ?, technician_id = null,
              planned_from = null, planned_to = null
            from unseen
            where role = 'replica' and order_id = ? and state in ('booked', 'onTheWay', 'begun')
            """)
        .params(
            from.atOffset(ZoneOffset.UTC),
            from.plus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC),
            orderId)
        .update();
  }
}
