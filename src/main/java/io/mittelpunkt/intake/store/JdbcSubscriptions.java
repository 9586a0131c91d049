package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.Subscription;
import io.mittelpunkt.intake.Subscriptions;
import io.mittelpunkt.shared.MovableClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubscriptions implements Subscriptions {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  JdbcSubscriptions(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void lock(String clientId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
        .param("webhook_subscription:" + clientId)
        .query(String.class)
        .single();
  }

  @Override
  public List<Subscription> of(String clientId) {
    return jdbc.sql(
            """
            select * from webhook_subscription
            where client_id = ? and ended_at is null order by created_at, id
            """)
        .param(clientId)
        .query(
            (row, number) ->
                new Subscription(
                    row.getString("id"),
                    row.getString("client_id"),
                    row.getString("callback"),
                    row.getString("query"),
                    row.getBoolean("slow")))
        .list();
  }

  @Override
  public void add(Subscription subscription, String host) {
    jdbc.sql(
            """
            insert into webhook_subscription (id, client_id, callback, host, query, created_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            subscription.id(),
            subscription.clientId(),
            subscription.callback(),
            host,
            subscription.query(),
            now())
        .update();
  }

  @Override
  public boolean end(String clientId, String id) {
    int ended =
        jdbc.sql(
                """
                update webhook_subscription set ended_at = ?
                where id = ? and client_id = ? and ended_at is null
                """)
            .params(now(), id, clientId)
            .update();
    if (ended == 1) {
      jdbc.sql("delete from webhook_delivery where subscription_id = ? and state = 'open'")
          .param(id)
          .update();
    }
    return ended == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
