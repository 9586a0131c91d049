package io.mittelpunkt.notices.store;

import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.Secrets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCustomerCodes implements CustomerCodes {

  private static final Duration LIFETIME = Duration.ofMinutes(10);
  private static final int TRIES = 5;

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final MovableClock clock;

  JdbcCustomerCodes(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String mint(String orderId) {
    String code = "%06d".formatted(random.nextInt(1_000_000));
    jdbc.sql(
            """
            insert into customer_code (order_id, code_hash, expires_at, tries_left)
            values (:order, :hash, :expires, :tries)
            on conflict (order_id) do update set code_hash = excluded.code_hash,
              expires_at = excluded.expires_at, tries_left = excluded.tries_left
            """)
        .param("order", orderId)
        .param("hash", hash(orderId, code))
        .param("expires", clock.instant().plus(LIFETIME).atOffset(ZoneOffset.UTC))
        .param("tries", TRIES)
        .update();
    return code;
  }

  /** In a transaction of its own: a refusal that rolls the caller back still costs a try. */
  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean spend(String orderId, String code) {
    int tried =
        jdbc.sql(
                """
                update customer_code set tries_left = tries_left - 1
                where order_id = ? and tries_left > 0 and expires_at > ?
                """)
            .params(orderId, clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    return tried == 1
        && jdbc.sql("delete from customer_code where order_id = ? and code_hash = ?")
                .params(orderId, hash(orderId, code.strip()))
                .update()
            == 1;
  }

  private static byte[] hash(String orderId, String code) {
    return Secrets.hash(orderId + ":" + code);
  }
}
