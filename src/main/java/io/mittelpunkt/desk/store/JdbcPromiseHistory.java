package io.mittelpunkt.desk.store;

import io.mittelpunkt.desk.PromiseHistory;
import io.mittelpunkt.desk.Promised;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPromiseHistory implements PromiseHistory {

  private final JdbcClient jdbc;

  JdbcPromiseHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Promised> of(String orderId) {
    return jdbc.sql(
            "select promised_on, reason, at from order_promise where order_id = ? order by seq")
        .param(orderId)
        .query(
            (row, number) ->
                new Promised(
                    row.getObject("promised_on", LocalDate.class),
                    row.getString("reason"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
