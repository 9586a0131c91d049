package io.mittelpunkt.sandbox;

import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the database knows of the days that are filled: who works, who is busy, what is added. */
@OnlyInDemo
@Component
class SampleDays {

  /** Enough for any way between two places near one base. */
  private static final Duration WAY = Duration.ofMinutes(45);

  private final JdbcTemplate jdbc;

  SampleDays(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the days for whoever plans there, and says that they change. */
  void change(LocalDate from, int days) {
    jdbc.update(
        """
        insert into day_plan (territory_id, day, version)
        select id, ?::date + n, 1 from territory, generate_series(0, ? - 1) n order by 2, 1
        on conflict (territory_id, day) do update set version = day_plan.version + 1
        """,
        from,
        days);
  }

  /** The sample region's technicians who work on a day; nobody on a holiday of his state. */
  List<SampleTechnician> working(LocalDate day) {
    return jdbc
        .query(
            """
            select t.*, w.state, s.starts, s.ends
            from technician t
              join territory w on w.id = t.territory_id
              join technician_shift s on s.technician_id = t.id
            where t.id like 'T-__' and t.active and s.weekday = ? order by t.id
            """,
            (row, number) -> technician(row, day),
            day.getDayOfWeek().getValue())
        .stream()
        .filter(it -> !WorkingDays.isHoliday(day, it.state()))
        .toList();
  }

  /** When each technician is visiting somebody or absent on a day or the days after. */
  Map<String, List<TimeWindow>> busy(LocalDate from) {
    record Busy(String technician, TimeWindow time) {}
    OffsetDateTime begin = from.atStartOfDay(HomeZone.ID).toOffsetDateTime();
    return jdbc
        .query(
            """
            select technician_id, planned_from, planned_to from visit
            where technician_id is not null and planned_to > ?
            union all
            select technician_id, from_at, to_at from technician_absence where to_at > ?
            """,
            (row, number) -> new Busy(row.getString(1), new TimeWindow(at(row, 2), at(row, 3))),
            begin,
            begin)
        .stream()
        .collect(
            Collectors.groupingBy(
                Busy::technician, Collectors.mapping(Busy::time, Collectors.toList())));
  }

  /** Whether a job fits beside what somebody does already, with the ways. */
  static boolean fits(SampleJob job, Map<String, List<TimeWindow>> busy) {
    TimeWindow withWays =
        new TimeWindow(job.planned().from().minus(WAY), job.planned().to().plus(WAY));
    return busy.getOrDefault(job.technician().id(), List.of()).stream()
        .noneMatch(withWays::overlaps);
  }

  /** Adds jobs; one that is known by its id, whatever became of it, is not added again. */
  void add(List<SampleJob> jobs, Instant now) {
    jdbc.batchUpdate(
        SampleJobRow.INSERT, jobs.stream().map(it -> SampleJobRow.of(it, now)).toList());
  }

  private static SampleTechnician technician(ResultSet row, LocalDate day) throws SQLException {
    return new SampleTechnician(
        row.getString("id"),
        row.getString("territory_id"),
        row.getString("state"),
        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
        Set.of((String[]) row.getArray("skills").getArray()),
        day,
        new TimeWindow(
            at(day, row.getObject("starts", LocalTime.class)),
            at(day, row.getObject("ends", LocalTime.class))));
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(HomeZone.ID).toInstant();
  }

  private static Instant at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
