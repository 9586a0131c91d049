package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.EventBodies;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEventBodies implements EventBodies {

  private final JdbcClient jdbc;

  JdbcEventBodies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void removeOfEndedBefore(Instant instant) {
    jdbc.sql("update webhook_delivery set body = '' where ended_at < ? and body <> ''")
        .param(instant.atOffset(ZoneOffset.UTC))
        .update();
  }
}
