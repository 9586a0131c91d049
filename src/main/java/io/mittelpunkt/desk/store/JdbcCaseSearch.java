package io.mittelpunkt.desk.store;

import io.mittelpunkt.desk.CaseHit;
import io.mittelpunkt.desk.CaseSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseSearch implements CaseSearch {

  /** One of the ways below names customers, and orders where only those are meant. */
  private static final String SELECT =
      """
      with found(customer_id, order_id) as (%s)
      select distinct c.name, c.id as customer_id, o.id as order_id, o.state, o.city, o.order_date,
        coalesce(p.name, o.offering_id) as offering
      from found f
        join customer c on c.id = f.customer_id
        left join product_order o
          on o.customer_id = c.id and (f.order_id is null or o.id = f.order_id)
        left join product_offering p on p.id = o.offering_id
      order by c.name, c.id, o.order_date desc nulls last, o.id
      limit :limit
      """;

  private static final String BY_NUMBER =
      """
      select id, null from customer
      where lower(id) = lower(:number) or lower(split_part(id, ':', 2)) = lower(:number)
      union
      select customer_id, id from product_order
      where id = upper(:number) or lower(external_id) = lower(:number)
      """;

  private static final String BY_PHONE =
      """
      select id, null from customer where phone = :phone
      union
      select o.customer_id, null from order_detail d join product_order o on o.id = d.order_id
      where d.detail = 'contactPhone' and d.value = :phone
      """;

  private static final String BY_NAME =
      """
      select id, null from customer
      where to_tsvector('simple', name_key(name)) @@ (
        select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & '))
        from unnest(string_to_array(name_key(:words), ' ')) as said(word) where word <> '')
      """;

  private final JdbcClient jdbc;

  JdbcCaseSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<CaseHit> numbered(String number, int limit) {
    return hits(BY_NUMBER, Map.of("number", number, "limit", limit));
  }

  @Override
  public List<CaseHit> withPhone(String number, int limit) {
    return hits(BY_PHONE, Map.of("phone", number, "limit", limit));
  }

  @Override
  public List<CaseHit> named(List<String> words, int limit) {
    return hits(BY_NAME, Map.of("words", String.join(" ", words), "limit", limit));
  }

  @Override
  public List<CaseHit> ofCustomer(String customerId, int limit) {
    return hits("values (:customer, null)", Map.of("customer", customerId, "limit", limit));
  }

  private List<CaseHit> hits(String way, Map<String, Object> values) {
    return jdbc.sql(SELECT.formatted(way)).params(values).query((row, number) -> hit(row)).list();
  }

  private static CaseHit hit(ResultSet row) throws SQLException {
    OffsetDateTime ordered = row.getObject("order_date", OffsetDateTime.class);
    return new CaseHit(
        row.getString("customer_id"),
        row.getString("name"),
        row.getString("order_id"),
        row.getString("offering"),
        row.getString("state"),
        row.getString("city"),
        ordered == null ? null : ordered.toInstant());
  }
}
