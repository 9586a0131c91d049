package io.mittelpunkt.provisioning.store;

import io.mittelpunkt.provisioning.AlternativeOffers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAlternativeOffers implements AlternativeOffers {

  private final JdbcClient jdbc;

  JdbcAlternativeOffers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> openOf(String orderId) {
    return jdbc.sql(
            """
            select a.offering_id from alternative_offer a
            join product_offering o on o.id = a.offering_id
            where a.order_id = ? and a.closed_at is null order by o.down_mbit, o.id
            """)
        .param(orderId)
        .query(String.class)
        .list();
  }

  @Override
  public void open(String orderId, List<String> offeringIds, Instant at) {
    close(orderId, at);
    for (String offering : offeringIds) {
      jdbc.sql(
              """
              insert into alternative_offer (order_id, offering_id, offered_at) values (?, ?, ?)
              on conflict (order_id, offering_id) do update
                set offered_at = excluded.offered_at, closed_at = null
              """)
          .params(orderId, offering, at.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  @Override
  public void close(String orderId, Instant at) {
    jdbc.sql("update alternative_offer set closed_at = ? where order_id = ? and closed_at is null")
        .params(at.atOffset(ZoneOffset.UTC), orderId)
        .update();
  }
}
