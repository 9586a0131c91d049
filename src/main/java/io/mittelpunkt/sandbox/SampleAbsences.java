package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Draws who is on leave, or in a training for an afternoon: about one in twenty a day. */
@OnlyInDemo
@Component
class SampleAbsences {

  private static final double SHARE = 0.05;

  private final JdbcTemplate jdbc;

  SampleAbsences(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a day that is filled for the first time; nobody who visits somebody is absent. */
  void note(List<SampleTechnician> working, Instant now) {
    for (SampleTechnician technician : working) {
      LocalDate day = technician.day();
      SplittableRandom random =
          new SplittableRandom(37L * technician.id().hashCode() + 1_000_033L * day.toEpochDay());
      if (random.nextDouble() < SHARE) {
        boolean leave = random.nextBoolean();
        Instant noon = day.atTime(LocalTime.NOON).atZone(HomeZone.ID).toInstant();
        TimeWindow shift = technician.shift();
        note(
            "AB-%s-%s".formatted(day, technician.id()),
            technician.id(),
            leave ? shift : new TimeWindow(noon, shift.to()),
            leave ? "leave" : "training",
            now);
      }
    }
  }

  private void note(String id, String technician, TimeWindow during, String reason, Instant now) {
    jdbc.update(
        """
        insert into technician_absence
          (id, technician_id, from_at, to_at, reason, noted_by, noted_at)
        select ?, ?, during.starts, during.ends, ?, 'dora', ?
        from (select ?::timestamptz as starts, ?::timestamptz as ends) during
        where not exists (select from visit v where v.technician_id = ?
          and v.planned_from < during.ends and v.planned_to > during.starts)
        on conflict (id) do nothing
        """,
        id,
        technician,
        reason,
        now.atOffset(ZoneOffset.UTC),
        during.from().atOffset(ZoneOffset.UTC),
        during.to().atOffset(ZoneOffset.UTC),
        technician);
  }
}
