package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.customers.KeepsAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whoever wrote to us, or asked for a call, is somebody whom we know. */
@Repository
class JdbcKeepsAccount implements KeepsAccount {

  private final JdbcClient jdbc;

  JdbcKeepsAccount(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean keeps(String customerId) {
    return jdbc.sql(
            """
            select exists (select from callback where customer_id = :customer)
              or exists (
                select from conversation join thread_message on conversation_id = conversation.id
                where customer_id = :customer)
            """)
        .param("customer", customerId)
        .query(Boolean.class)
        .single();
  }
}
