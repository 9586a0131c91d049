package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the next two weeks of the sample region before the demo says that it is ready: busy days
 * first, later ones with more room, so that everybody finds a window. Each start tops them up, in
 * the gaps that customers left.
 */
@OnlyInDemo
@Component
@ConditionalOnProperty(name = "mittelpunkt.demo.samples", matchIfMissing = true)
class FillDays implements ApplicationRunner {

  private static final int DAYS = 14;
  private static final Duration SOONEST = Duration.ofHours(1);

  private final JdbcTemplate jdbc;
  private final SampleRegion region;
  private final SampleTeams teams;
  private final SampleDays days;
  private final SampleAbsences absences;
  private final MovableClock clock;

  FillDays(
      JdbcTemplate jdbc,
      SampleRegion region,
      SampleTeams teams,
      SampleDays days,
      SampleAbsences absences,
      MovableClock clock) {
    this.jdbc = jdbc;
    this.region = region;
    this.teams = teams;
    this.days = days;
    this.absences = absences;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, HomeZone.ID);
    region.found();
    teams.found(today);
    days.change(today, DAYS);
    for (int ahead = 0; ahead < DAYS; ahead++) {
      LocalDate day = today.plusDays(ahead);
      if (isNew(day)) {
        absences.note(days.working(day), now);
      }
    }
    Map<String, List<TimeWindow>> busy = days.busy(today);
    SampleJobs jobs = new SampleJobs(SampleArea.all());
    List<SampleJob> added = new ArrayList<>();
    for (int ahead = 0; ahead < DAYS; ahead++) {
      double fullness = Math.max(0.15, 0.75 - 0.05 * ahead);
      for (SampleTechnician technician : days.working(today.plusDays(ahead))) {
        jobs.of(technician, fullness).stream()
            .filter(it -> it.planned().from().isAfter(now.plus(SOONEST)))
            .filter(it -> SampleDays.fits(it, busy))
            .forEach(added::add);
      }
    }
    days.add(added, now);
  }

  private boolean isNew(LocalDate day) {
    return jdbc.update(
            "insert into sandbox_sample (name) values (?) on conflict do nothing", "day-" + day)
        == 1;
  }
}
