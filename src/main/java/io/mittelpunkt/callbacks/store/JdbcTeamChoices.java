package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.TeamChoices;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeamChoices implements TeamChoices {

  private final JdbcClient jdbc;

  JdbcTeamChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void note(String customerId, boolean optedOut, String via, Instant at) {
    jdbc.sql(
            """
            insert into team_choice (customer_id, opted_out, via, at) values (?, ?, ?, ?)
            on conflict (customer_id, at)
              do update set opted_out = excluded.opted_out, via = excluded.via
            """)
        // The day and no more: the moment would say who of us noted it (P10).
        .params(customerId, optedOut, via, at.truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
        .update();
  }
}
