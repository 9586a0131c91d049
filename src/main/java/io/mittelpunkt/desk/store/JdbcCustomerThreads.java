package io.mittelpunkt.desk.store;

import io.mittelpunkt.desk.CustomerThreads;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerThreads implements CustomerThreads {

  private final JdbcClient jdbc;

  JdbcCustomerThreads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> of(String customerId) {
    return jdbc.sql("select id from conversation where customer_id = ?")
        .param(customerId)
        .query(String.class)
        .optional();
  }
}
