package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.InboundMails;
import io.mittelpunkt.shared.MovableClock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInboundMails implements InboundMails {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  JdbcInboundMails(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean note(byte[] fingerprint) {
    return jdbc.sql(
                """
                insert into inbound_mail (fingerprint, taken_at, outcome) values (?, ?, 'noted')
                on conflict (fingerprint) do nothing
                """)
            .params(fingerprint, clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public void settle(byte[] fingerprint, String outcome, @Nullable String messageId) {
    jdbc.sql("update inbound_mail set outcome = ?, message_id = ? where fingerprint = ?")
        .params(outcome, messageId, fingerprint)
        .update();
  }
}
