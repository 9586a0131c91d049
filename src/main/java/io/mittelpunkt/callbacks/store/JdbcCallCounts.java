package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.CallCounts;
import java.time.Instant;
import java.time.ZoneOffset;
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
}
