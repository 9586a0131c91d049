package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.Visits;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisits implements Visits {

  private final JdbcClient jdbc;

  JdbcVisits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Visit visit, Instant at) {
    jdbc.sql(
            """
            insert into visit (id, order_id, state, window_from, window_to, booked_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            visit.id(),
            visit.orderId(),
            visit.state().code(),
            visit.windowFrom().atOffset(ZoneOffset.UTC),
            visit.windowTo().atOffset(ZoneOffset.UTC),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Visit> openOf(String orderId) {
    return jdbc.sql("select * from visit where order_id = ? and state = ?")
        .params(orderId, State.BOOKED.code())
        .query(
            (row, number) ->
                new Visit(
                    row.getString("id"),
                    orderId,
                    State.of(row.getString("state")),
                    row.getObject("window_from", OffsetDateTime.class).toInstant(),
                    row.getObject("window_to", OffsetDateTime.class).toInstant()))
        .optional();
  }

  @Override
  public void end(String id, State state, @Nullable String outcome, Instant at) {
    jdbc.sql("update visit set state = ?, outcome = ?, ended_at = ? where id = ?")
        .params(state.code(), outcome, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }
}
