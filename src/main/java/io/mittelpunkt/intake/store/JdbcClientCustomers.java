package io.mittelpunkt.intake.store;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.intake.ClientCustomers;
import io.mittelpunkt.shared.OneLine;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientCustomers implements ClientCustomers {

  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final Customers customers;

  JdbcClientCustomers(JdbcClient jdbc, Customers customers) {
    this.jdbc = jdbc;
    this.customers = customers;
  }

  @Override
  public Optional<Customer> find(String clientId, String number) {
    if (!OneLine.fits(number, LONGEST)) {
      return Optional.empty();
    }
    return customers
        .find(ClientCustomers.own(clientId, number))
        .or(() -> customers.find(number).filter(it -> hasBrought(clientId, it.id())));
  }

  private boolean hasBrought(String clientId, String customerId) {
    return jdbc.sql(
            """
            select exists (
                select 1 from product_order where client_id = :client and customer_id = :customer)
              or exists (
                select 1 from order_draft where client_id = :client and customer_id = :customer)
              or exists (
                select 1 from visit where client_id = :client and customer_id = :customer)
            """)
        .param("client", clientId)
        .param("customer", customerId)
        .query(Boolean.class)
        .single();
  }
}
