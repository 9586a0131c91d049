package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.customers.AccountUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was called, wrote to us or chose about his team keeps his account. */
@Repository
class CallsOfAccount implements AccountUse {

  private final JdbcClient jdbc;

  CallsOfAccount(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean needs(String customerId) {
    return jdbc.sql(
            """
            select exists (select 1 from callback where customer_id = :customer)
              or exists (select 1 from conversation where customer_id = :customer)
              or exists (select 1 from team_choice where customer_id = :customer)
            """)
        .param("customer", customerId)
        .query(Boolean.class)
        .single();
  }
}
