package io.mittelpunkt.provisioning.store;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrafts implements Drafts {

  private final JdbcClient jdbc;

  JdbcDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(OrderDraft draft) {
    OrderDraft.Told told = draft.told();
    jdbc.sql(
            """
            insert into order_draft
              (id, client_id, customer_id, account_opened, channel, offering_id, street, postcode,
               city, wished_date, state, begun_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            draft.id(),
            draft.clientId(),
            told.customerId(),
            draft.accountOpened(),
            draft.channel(),
            draft.offeringId(),
            told.address().street(),
            told.address().postcode(),
            told.address().city(),
            draft.wishedDate(),
            draft.state().code(),
            draft.begunAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<OrderDraft> find(String id) {
    return one("select * from order_draft where id = ?", id);
  }

  @Override
  public OrderDraft lock(String id) {
    return one("select * from order_draft where id = ? for update", id)
        .orElseThrow(() -> new IllegalStateException("No draft " + id));
  }

  @Override
  public Optional<OrderDraft> leftBy(String customerId) {
    return one(
        """
        select * from order_draft where customer_id = ? and state = 'left'
        order by left_at desc limit 1
        """,
        customerId);
  }

  @Override
  public Optional<OrderDraft> leftAt(String clientId, String customerId) {
    return jdbc.sql(
            """
            select * from order_draft where client_id = ? and customer_id = ? and state = 'left'
            order by left_at desc limit 1
            """)
        .params(clientId, customerId)
        .query((row, number) -> draft(row))
        .optional();
  }

  @Override
  public List<String> leftFor(String customerId, PostalAddress address) {
    return jdbc.sql(
            """
            select id from order_draft where customer_id = ? and state = 'left'
              and lower(street) = lower(?) and postcode = ? and lower(city) = lower(?) order by id
            """)
        .params(customerId, address.street(), address.postcode(), address.city())
        .query(String.class)
        .list();
  }

  @Override
  public List<String> thatBecame(String orderId) {
    return jdbc.sql("select id from order_draft where order_id = ?")
        .param(orderId)
        .query(String.class)
        .list();
  }

  @Override
  public void accountOpened(String customerId) {
    jdbc.sql("update order_draft set account_opened = true where customer_id = ?")
        .param(customerId)
        .update();
  }

  @Override
  public boolean anyOf(String customerId) {
    return jdbc.sql("select exists (select from order_draft where customer_id = ?)")
        .param(customerId)
        .query(Boolean.class)
        .single();
  }

  @Override
  public void takenUp(String id, String channel) {
    jdbc.sql(
            """
            update order_draft set state = 'open', channel = ?, call_wanted_at = null where id = ?
            """)
        .params(channel, id)
        .update();
  }

  @Override
  public void setAddress(String id, PostalAddress address) {
    jdbc.sql("update order_draft set street = ?, postcode = ?, city = ? where id = ?")
        .params(address.street(), address.postcode(), address.city(), id)
        .update();
  }

  @Override
  public void setChoice(
      String id,
      @Nullable String offeringId,
      @Nullable LocalDate wishedDate,
      @Nullable String signatureReference) {
    jdbc.sql(
            """
            update order_draft
            set offering_id = coalesce(?, offering_id),
                wished_date = coalesce(?::date, wished_date),
                signature_reference = coalesce(?, signature_reference)
            where id = ?
            """)
        .params(offeringId, wishedDate, signatureReference, id)
        .update();
  }

  @Override
  public void left(String id, Instant at) {
    note(id, "state = 'left', signature_reference = null, left_at = ?", at);
  }

  @Override
  public void offered(String id, Instant at) {
    note(id, "offered_at = ?", at);
  }

  @Override
  public void callWanted(String id, @Nullable Instant at) {
    note(id, "call_wanted_at = ?::timestamptz", at);
  }

  @Override
  public void placed(String id, String orderId, Instant at) {
    jdbc.sql(
            """
            update order_draft
            set state = 'placed', order_id = ?, ended_at = ?, call_wanted_at = null where id = ?
            """)
        .params(orderId, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  @Override
  public void forgotten(String id, OrderDraft.State end, Instant at) {
    jdbc.sql(
            """
            update order_draft
            set state = ?, ended_at = ?, customer_id = null, street = null, postcode = null,
                city = null, wished_date = null, signature_reference = null, call_wanted_at = null
            where id = ?
            """)
        .params(end.code(), at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  private void note(String id, String what, @Nullable Instant at) {
    jdbc.sql("update order_draft set " + what + " where id = ?")
        .params(at == null ? null : at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  private Optional<OrderDraft> one(String query, String parameter) {
    return jdbc.sql(query).param(parameter).query((row, number) -> draft(row)).optional();
  }

  private static OrderDraft draft(ResultSet row) throws SQLException {
    String street = row.getString("street");
    return new OrderDraft(
        row.getString("id"),
        row.getString("client_id"),
        row.getString("customer_id"),
        row.getBoolean("account_opened"),
        row.getString("channel"),
        row.getString("offering_id"),
        street == null
            ? null
            : new PostalAddress(street, row.getString("postcode"), row.getString("city")),
        row.getObject("wished_date", LocalDate.class),
        row.getString("signature_reference"),
        OrderDraft.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        instant(row, "offered_at"),
        instant(row, "call_wanted_at"),
        row.getString("order_id"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
