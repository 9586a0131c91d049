package io.mittelpunkt.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows there are about a customer, and how many requests of clients are remembered. */
public record StoredRows(long accounts, long orders, long requests) {

  public static StoredRows about(JdbcClient jdbc, String customerId) {
    return new StoredRows(
        count(jdbc, "select count(*) from customer where id = ?", customerId),
        count(jdbc, "select count(*) from product_order where customer_id = ?", customerId),
        count(
            jdbc,
            "select count(*) from intake_request where key like '%' || ? || '%'",
            customerId));
  }

  private static long count(JdbcClient jdbc, String query, String customerId) {
    return jdbc.sql(query).param(customerId).query(Long.class).single();
  }
}
