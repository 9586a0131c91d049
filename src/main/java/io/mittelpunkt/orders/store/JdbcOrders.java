package io.mittelpunkt.orders.store;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.NewOrder;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrders implements Orders {

  static final String SELECT =
      """
      select o.*,
        (select promised_on from order_promise p where p.order_id = o.id order by seq limit 1)
          as first_promise,
        (select promised_on from order_promise p where p.order_id = o.id order by seq desc limit 1)
          as promise
      from product_order o
      """;

  private final JdbcClient jdbc;

  JdbcOrders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String id, NewOrder order, Instant at) {
    jdbc.sql(
            """
            insert into product_order
              (id, client_id, external_id, customer_id, state, item_id, offering_id,
               street, postcode, city, wished_date, signature_reference, request, order_date)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?)
            """)
        .params(
            id,
            order.clientId(),
            order.externalId(),
            order.customerId(),
            OrderState.ACKNOWLEDGED.code(),
            order.itemId(),
            order.offeringId(),
            order.installationAddress().street(),
            order.installationAddress().postcode(),
            order.installationAddress().city(),
            order.wishedDate(),
            order.signatureReference(),
            order.request(),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<ProductOrder> find(String id) {
    return jdbc.sql(SELECT + "where o.id = ?")
        .param(id)
        .query((row, number) -> OrderRow.read(row))
        .optional();
  }

  @Override
  public ProductOrder lock(String id) {
    jdbc.sql("select id from product_order where id = ? for update")
        .param(id)
        .query(String.class)
        .optional();
    return get(id);
  }

  @Override
  public long count(OrderState state) {
    return jdbc.sql("select count(*) from product_order where state = ?")
        .param(state.code())
        .query(Long.class)
        .single();
  }

  @Override
  public void setState(String id, OrderState state, Instant at) {
    OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            update product_order
            set state = ?, completion_date = ?, cancellation_date = ?, resume_state = null
            where id = ?
            """)
        .params(
            state.code(),
            state == OrderState.COMPLETED ? now : null,
            state == OrderState.CANCELLED ? now : null,
            id)
        .update();
  }

  @Override
  public void setResumeState(String id, @Nullable OrderState state) {
    set(id, "resume_state", state == null ? null : state.code());
  }

  @Override
  public void setCancellationReason(String id, @Nullable String reason) {
    set(id, "cancellation_reason", reason);
  }

  @Override
  public void setWishedDate(String id, LocalDate date) {
    set(id, "wished_date", date);
  }

  @Override
  public void setOffering(String id, String offeringId) {
    set(id, "offering_id", offeringId);
  }

  private void set(String id, String column, @Nullable Object value) {
    jdbc.sql("update product_order set " + column + " = ? where id = ?").params(value, id).update();
  }

  @Override
  public List<ProductOrder> ofCustomer(String customerId) {
    return jdbc.sql(SELECT + "where o.customer_id = ? order by o.order_date desc, o.id")
        .param(customerId)
        .query((row, number) -> OrderRow.read(row))
        .list();
  }

  @Override
  public List<Promise> promises(String id) {
    return jdbc.sql("select * from order_promise where order_id = ? order by seq")
        .param(id)
        .query(
            (row, number) ->
                new Promise(
                    row.getObject("promised_on", LocalDate.class),
                    row.getString("reason"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public void addPromise(String id, LocalDate date, String reason, Instant at) {
    jdbc.sql(
            """
            insert into order_promise (order_id, seq, promised_on, reason, at)
            select :id, coalesce(max(seq), 0) + 1, :date, :reason, :at
            from order_promise where order_id = :id
            """)
        .param("id", id)
        .param("date", date)
        .param("reason", reason)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Map<Detail, String> details(String id) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    jdbc.sql("select detail, value from order_detail where order_id = ?")
        .param(id)
        .query(
            row -> {
              details.put(Detail.of(row.getString(1)).orElseThrow(), row.getString(2));
            });
    return details;
  }

  @Override
  public Map<Detail, String> toldBefore(String customerId, String clientId) {
    Map<Detail, String> told = new EnumMap<>(Detail.class);
    jdbc.sql(
            """
            select d.detail, d.value from order_detail d join product_order o on o.id = d.order_id
            where o.customer_id = ? and o.client_id = ? and d.source = o.client_id
            order by d.at
            """)
        .params(customerId, clientId)
        .query(
            row -> {
              told.put(Detail.of(row.getString(1)).orElseThrow(), row.getString(2));
            });
    return told;
  }

  @Override
  public boolean addDetail(String id, Detail detail, String value, String source, Instant at) {
    return jdbc.sql(
                """
                insert into order_detail (order_id, detail, value, source, at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(id, detail.code(), value, source, at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public void setInstallationAddress(String id, PostalAddress address) {
    jdbc.sql("update product_order set street = ?, postcode = ?, city = ? where id = ?")
        .params(address.street(), address.postcode(), address.city(), id)
        .update();
  }
}
