package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.VisitRatings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisitRatings implements VisitRatings {

  private final JdbcClient jdbc;

  JdbcVisitRatings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void put(String visitId, int stars, Instant at) {
    jdbc.sql(
            """
            insert into visit_rating (visit_id, stars, rated_at) values (?, ?, ?)
            on conflict (visit_id) do update
              set stars = excluded.stars, rated_at = excluded.rated_at
            """)
        .params(visitId, stars, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Integer> of(String visitId) {
    return jdbc.sql("select stars from visit_rating where visit_id = ?")
        .param(visitId)
        .query(Integer.class)
        .optional();
  }

  @Override
  public double average() {
    return jdbc.sql("select coalesce(avg(stars), 0) from visit_rating")
        .query(Double.class)
        .single();
  }
}
