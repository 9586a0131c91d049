package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.ReplySecret;
import io.mittelpunkt.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReplySecret implements ReplySecret {

  private final JdbcClient jdbc;

  JdbcReplySecret(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kept() {
    jdbc.sql("insert into reply_secret (secret) values (?) on conflict do nothing")
        .param(Secrets.newToken())
        .update();
    return jdbc.sql("select secret from reply_secret").query(String.class).single();
  }
}
