package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.TechnicianLinks;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.Secrets;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTechnicianLinks implements TechnicianLinks {

  /** What was tapped without a connection in the evening still comes in the night. */
  private static final Duration AFTER_THE_DAY = Duration.ofHours(6);

  private final JdbcClient jdbc;
  private final MovableClock clock;
  private final String publicUrl;

  JdbcTechnicianLinks(
      JdbcClient jdbc, MovableClock clock, @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  @Override
  public URI mint(String technicianId, LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(zone(technicianId)).toInstant();
    String token = Secrets.newToken();
    jdbc.sql(
            """
            insert into technician_link (token_hash, technician_id, day, expires_at)
            values (?, ?, ?, ?)
            """)
        .params(Secrets.hash(token), technicianId, day, utc(end.plus(AFTER_THE_DAY)))
        .update();
    return URI.create(publicUrl + "/t/" + token);
  }

  @Override
  public Optional<Opened> open(String token) {
    return jdbc.sql(
            """
            select l.technician_id, l.day
            from technician_link l join technician t on t.id = l.technician_id
            where l.token_hash = ? and l.revoked_at is null and l.expires_at > ? and t.active
            """)
        .params(Secrets.hash(token), utc(clock.instant()))
        .query((row, number) -> new Opened(row.getString(1), row.getObject(2, LocalDate.class)))
        .optional();
  }

  @Override
  public void revokeAll(String technicianId, LocalDate day) {
    jdbc.sql(
            """
            update technician_link set revoked_at = ?
            where technician_id = ? and day = ? and revoked_at is null
            """)
        .params(utc(clock.instant()), technicianId, day)
        .update();
  }

  private ZoneId zone(String technicianId) {
    return jdbc.sql(
            """
            select r.zone from technician t join territory r on r.id = t.territory_id
            where t.id = ? and t.active
            """)
        .param(technicianId)
        .query(String.class)
        .optional()
        .map(ZoneId::of)
        .orElseThrow(() -> new IllegalArgumentException("No technician " + technicianId));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
