package io.mittelpunkt.orders.store;

import io.mittelpunkt.orders.Ratings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRatings implements Ratings {

  private final JdbcClient jdbc;

  JdbcRatings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void put(String orderId, int stars, Instant at) {
    jdbc.sql(
            """
            insert into order_rating (order_id, stars, rated_at) values (?, ?, ?)
            on conflict (order_id) do update
              set stars = excluded.stars, rated_at = excluded.rated_at
            """)
        .params(orderId, stars, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Integer> of(String orderId) {
    return jdbc.sql("select stars from order_rating where order_id = ?")
        .param(orderId)
        .query(Integer.class)
        .optional();
  }

  @Override
  public double average() {
    return jdbc.sql("select coalesce(avg(stars), 0) from order_rating")
        .query(Double.class)
        .single();
  }
}
