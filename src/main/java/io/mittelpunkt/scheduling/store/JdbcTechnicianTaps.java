package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.Tap;
import io.mittelpunkt.scheduling.TapAnswer;
import io.mittelpunkt.scheduling.TapKind;
import io.mittelpunkt.scheduling.TechnicianTaps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTechnicianTaps implements TechnicianTaps {

  private final JdbcClient jdbc;

  JdbcTechnicianTaps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Noted> find(String key) {
    return jdbc.sql("select * from technician_tap where key = ?")
        .param(key)
        .query(JdbcTechnicianTaps::noted)
        .optional();
  }

  @Override
  public boolean note(Tap tap, TapAnswer answer, Instant at) {
    return jdbc.sql(
                """
                insert into technician_tap
                  (key, visit_id, technician_id, tap, reason, tapped_at, taken_at, answer)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(
                tap.key(),
                tap.visitId(),
                tap.technicianId(),
                tap.kind().code(),
                tap.reason(),
                tap.tappedAt().atOffset(ZoneOffset.UTC),
                at.atOffset(ZoneOffset.UTC),
                answer.code())
            .update()
        == 1;
  }

  private static Noted noted(ResultSet row, int number) throws SQLException {
    return new Noted(
        new Tap(
            row.getString("key"),
            row.getString("visit_id"),
            row.getString("technician_id"),
            TapKind.of(row.getString("tap")).orElseThrow(),
            row.getString("reason"),
            VisitRows.instant(row, "tapped_at")),
        TapAnswer.of(row.getString("answer")).orElseThrow());
  }
}
