package io.mittelpunkt.notices.store;

import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.Secrets;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerLinks implements CustomerLinks {

  /** Longer than any order takes; each new message brings a fresh one. */
  private static final Duration LIFETIME = Duration.ofDays(90);

  private final JdbcClient jdbc;
  private final MovableClock clock;
  private final String publicUrl;

  JdbcCustomerLinks(
      JdbcClient jdbc, MovableClock clock, @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  @Override
  public URI mint(String customerId, String orderId) {
    String token = Secrets.newToken();
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            insert into customer_link (token_hash, customer_id, order_id, created_at, expires_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(Secrets.hash(token), customerId, orderId, now, now.plus(LIFETIME))
        .update();
    return URI.create(publicUrl + "/c/" + token);
  }

  @Override
  public Optional<Opened> open(String token) {
    return jdbc.sql(
            """
            select customer_id, order_id from customer_link
            where token_hash = ? and revoked_at is null and expires_at > ?
            """)
        .params(Secrets.hash(token), clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, number) -> new Opened(row.getString(1), row.getString(2)))
        .optional();
  }

  @Override
  public void revokeAll(String orderId) {
    jdbc.sql("update customer_link set revoked_at = ? where order_id = ? and revoked_at is null")
        .params(clock.instant().atOffset(ZoneOffset.UTC), orderId)
        .update();
  }

  @Override
  public void forget(String caseId) {
    jdbc.sql("delete from customer_link where order_id = ?").param(caseId).update();
  }
}
