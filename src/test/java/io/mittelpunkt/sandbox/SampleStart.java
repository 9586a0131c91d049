package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts of the demo as the sample region sees them, at hours of a test's choice. */
final class SampleStart {

  /** A Monday; the Monday after is a holiday in Berlin, not in Brandenburg. */
  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  static final LocalDate WOMENS_DAY = MONDAY.plusDays(7);

  private final JdbcTemplate jdbc;

  SampleStart(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** At six in the morning. */
  void on(LocalDate day) {
    new FillDays(
            jdbc,
            new SampleRegion(jdbc),
            new SampleTeams(jdbc),
            new SampleDays(jdbc),
            new SampleAbsences(jdbc),
            clockAt(day.atTime(5, 0).toInstant(ZoneOffset.UTC)))
        .run(new DefaultApplicationArguments());
  }

  static MovableClock clockAt(Instant instant) {
    MovableClock clock = new MovableClock();
    clock.setOffset(Duration.between(clock.instant(), instant));
    return clock;
  }

  /** Each job in one line: which, by whom, when. */
  List<String> jobs() {
    return jdbc.queryForList(
        """
        select id || ' ' || technician_id || ' ' || planned_from from visit where id like 'NJ-%'
        order by id
        """,
        String.class);
  }

  List<String> jobsOn(LocalDate day) {
    return jobs().stream().filter(it -> it.startsWith("NJ-" + day)).toList();
  }
}
