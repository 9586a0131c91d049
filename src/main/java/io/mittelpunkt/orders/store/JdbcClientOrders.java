package io.mittelpunkt.orders.store;

import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.orders.OrderFilter;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientOrders implements ClientOrders {

  private static final String OWN =
      "select id from product_order where id = ? and client_id = ? and deleted_at is null";

  private static final String MATCHING =
      """
      where o.client_id = :client and o.deleted_at is null
        and (:anyState or o.state = any(:states))
        and (:external::text is null or o.external_id = :external)
        and (:anyCustomer or o.customer_id = any(:customers))
        -- As it is shown, so that what is shown can be asked for.
        and (:since::timestamptz is null or date_trunc('milliseconds', o.order_date) >= :since)
        and (:after::timestamptz is null or date_trunc('milliseconds', o.order_date) > :after)
        and (:until::timestamptz is null or date_trunc('milliseconds', o.order_date) <= :until)
        and (:before::timestamptz is null or date_trunc('milliseconds', o.order_date) < :before)
      """;

  private final JdbcClient jdbc;
  private final Orders orders;

  JdbcClientOrders(JdbcClient jdbc, Orders orders) {
    this.jdbc = jdbc;
    this.orders = orders;
  }

  @Override
  public Optional<ProductOrder> find(String clientId, String id) {
    return one(OWN, clientId, id);
  }

  @Override
  public Optional<ProductOrder> lock(String clientId, String id) {
    return one(OWN + " for update", clientId, id);
  }

  private Optional<ProductOrder> one(String query, String clientId, String id) {
    return jdbc.sql(query).params(id, clientId).query(String.class).optional().map(orders::get);
  }

  @Override
  public List<ProductOrder> list(String clientId, OrderFilter filter, int offset, int limit) {
    String page = "order by o.order_date desc, o.id offset :offset limit :limit";
    return matching(JdbcOrders.SELECT + MATCHING + page, clientId, filter)
        .param("offset", offset)
        .param("limit", limit)
        .query((row, number) -> OrderRow.read(row))
        .list();
  }

  @Override
  public long count(String clientId, OrderFilter filter) {
    return matching("select count(*) from product_order o " + MATCHING, clientId, filter)
        .query(Long.class)
        .single();
  }

  @Override
  public void setRequest(String id, String request) {
    jdbc.sql("update product_order set request = ?::json where id = ?")
        .params(request, id)
        .update();
  }

  @Override
  public void delete(String id, Instant at) {
    jdbc.sql("update product_order set deleted_at = ? where id = ?").params(utc(at), id).update();
  }

  private StatementSpec matching(String query, String clientId, OrderFilter filter) {
    return jdbc.sql(query)
        .param("client", clientId)
        .param("anyState", filter.states().isEmpty())
        .param("states", filter.states().stream().map(OrderState::code).toArray(String[]::new))
        .param("external", filter.externalId())
        .param("anyCustomer", filter.customers().isEmpty())
        .param("customers", filter.customers().toArray(String[]::new))
        .param("since", utc(filter.since()))
        .param("after", utc(filter.after()))
        .param("until", utc(filter.until()))
        .param("before", utc(filter.before()));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
