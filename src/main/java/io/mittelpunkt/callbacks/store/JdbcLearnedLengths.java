package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.LearnedLengths;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLearnedLengths implements LearnedLengths {

  private static final double MILLIS = 1000;

  private final JdbcClient jdbc;

  JdbcLearnedLengths(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Learned> of(String teamId) {
    return jdbc.sql("select * from call_length where team_id = ?")
        .param(teamId)
        .query(JdbcLearnedLengths::learned)
        .optional();
  }

  @Override
  public Learned lock(String teamId, Duration assumed) {
    jdbc.sql(
            """
            insert into call_length (team_id, seconds, learned) values (?, ?, 0)
            on conflict do nothing
            """)
        .params(teamId, seconds(assumed))
        .update();
    return jdbc.sql("select * from call_length where team_id = ? for update")
        .param(teamId)
        .query(JdbcLearnedLengths::learned)
        .single();
  }

  @Override
  public void keep(String teamId, Learned learned) {
    jdbc.sql("update call_length set seconds = ?, learned = ? where team_id = ?")
        .params(seconds(learned.mean()), learned.calls(), teamId)
        .update();
  }

  private static double seconds(Duration length) {
    return length.toMillis() / MILLIS;
  }

  private static Learned learned(ResultSet row, int number) throws SQLException {
    return new Learned(
        Duration.ofMillis(Math.round(row.getDouble("seconds") * MILLIS)), row.getLong("learned"));
  }
}
