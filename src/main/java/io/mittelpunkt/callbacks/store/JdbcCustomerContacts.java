package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.orders.CustomerContacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerContacts implements CustomerContacts {

  private final JdbcClient jdbc;

  JdbcCustomerContacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean inTouch(String customerId) {
    return jdbc.sql(
            """
            select exists (select 1 from callback where customer_id = :customer)
              or exists (
                select 1 from conversation c join thread_message m on m.conversation_id = c.id
                where c.customer_id = :customer)
            """)
        .param("customer", customerId)
        .query(Boolean.class)
        .single();
  }

  @Override
  public void forget(String customerId) {
    jdbc.sql("delete from team_choice where customer_id = ?").param(customerId).update();
    jdbc.sql("delete from conversation where customer_id = ?").param(customerId).update();
  }
}
