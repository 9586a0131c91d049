package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.Answer;
import io.mittelpunkt.intake.RequestLog;
import io.mittelpunkt.shared.MovableClock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequestLog implements RequestLog {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  JdbcRequestLog(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Entry> claim(String clientId, String key, byte[] bodyHash) {
    int inserted =
        jdbc.sql(
                """
                insert into intake_request (client_id, key, body_hash, at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(clientId, key, bodyHash, clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (inserted == 1) {
      return Optional.empty();
    }
    return find(clientId, key);
  }

  @Override
  public Optional<Entry> find(String clientId, String key) {
    return jdbc.sql("select * from intake_request where client_id = ? and key = ?")
        .params(clientId, key)
        .query(
            (row, number) ->
                new Entry(
                    row.getBytes("body_hash"),
                    new Answer(row.getString("order_id"), row.getString("answer"))))
        .optional();
  }

  @Override
  public void answered(String clientId, String key, Answer answer) {
    jdbc.sql("update intake_request set order_id = ?, answer = ? where client_id = ? and key = ?")
        .params(answer.orderId(), answer.body(), clientId, key)
        .update();
  }
}
