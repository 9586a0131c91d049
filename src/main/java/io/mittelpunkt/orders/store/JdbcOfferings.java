package io.mittelpunkt.orders.store;

import io.mittelpunkt.orders.Offerings;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOfferings implements Offerings {

  private final JdbcClient jdbc;

  JdbcOfferings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> nameOf(String offeringId) {
    return jdbc.sql("select name from product_offering where id = ?")
        .param(offeringId)
        .query(String.class)
        .optional();
  }
}
