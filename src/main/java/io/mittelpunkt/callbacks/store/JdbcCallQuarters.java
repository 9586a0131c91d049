package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.CallQuarters;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCallQuarters implements CallQuarters {

  private final JdbcClient jdbc;

  JdbcCallQuarters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(String teamId, Instant startsAt) {
    OffsetDateTime at = startsAt.atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            insert into callback_quarter (team_id, starts_at) values (?, ?) on conflict do nothing
            """)
        .params(teamId, at)
        .update();
    jdbc.sql("select 1 from callback_quarter where team_id = ? and starts_at = ? for update")
        .params(teamId, at)
        .query(Integer.class)
        .single();
  }
}
