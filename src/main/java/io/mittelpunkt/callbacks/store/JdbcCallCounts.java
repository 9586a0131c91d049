package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.CallCounts;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCallCounts implements CallCounts {

  private final JdbcClient jdbc;

  JdbcCallCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int openOn(String phone) {
    return jdbc.sql("select count(*) from callback where phone = ? and state = 'open'")
        .param(phone)
        .query(Integer.class)
        .single();
  }

  @Override
  public int askedFromOutsideSince(String customerId, Instant since) {
    return jdbc.sql(
            """
            select count(*) from callback
            where customer_id = ? and asked_via in ('page', 'api') and asked_at > ?
            """)
        .params(customerId, since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  @Override
  public Map<Instant, Integer> promised(String teamId, Instant from, Instant to) {
    return count(
        """
        select slot_from, count(*) from callback
        where team_id = ? and state = 'open' and slot_from >= ? and slot_from < ?
        group by slot_from
        """,
        teamId,
        utc(from),
        utc(to));
  }

  @Override
  public Map<Instant, Integer> promised(String teamId, Instant from, Instant to, String language) {
    return count(
        """
        select slot_from, count(*) from callback
        where team_id = ? and state = 'open' and slot_from >= ? and slot_from < ? and language = ?
        group by slot_from
        """,
        teamId,
        utc(from),
        utc(to),
        language);
  }

  private Map<Instant, Integer> count(String sql, Object... parameters) {
    Map<Instant, Integer> counted = new HashMap<>();
    RowCallbackHandler one =
        (ResultSet row) ->
            counted.put(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2));
    jdbc.sql(sql).params(parameters).query(one);
    return counted;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
