package io.mittelpunkt.sandbox;

import static io.mittelpunkt.sandbox.SampleStart.MONDAY;
import static io.mittelpunkt.sandbox.SampleStart.WOMENS_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.StoppedEngine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back: other tests' customers live where nobody works. */
@StoppedEngine
@Transactional
class FillDaysTest {

  @Autowired JdbcTemplate jdbc;
  private SampleStart start;

  @BeforeEach
  void start() {
    start = new SampleStart(jdbc);
    start.on(MONDAY);
  }

  @Test
  void twoWeeksHaveSeveralHundredJobsTheFirstDaysMost() {
    assertThat(count("technician where id like 'T-__'")).isEqualTo(36);
    assertThat(start.jobs()).hasSizeBetween(300, 900);
    assertThat(start.jobsOn(MONDAY)).hasSizeGreaterThan(70);
    assertThat(start.jobsOn(MONDAY.plusDays(11))).hasSizeBetween(10, 40);
    assertThat(count("technician_absence where id like 'AB-2027-03-%'")).isBetween(5, 40);
  }

  @Test
  void nobodyHasJobsOnAHolidayOfHisState() {
    assertThat(start.jobsOn(WOMENS_DAY))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(Integer.parseInt(it.substring(16, 18))).isBetween(25, 36));
  }

  @Test
  void anotherStartOnTheSameDayChangesNothing() {
    List<String> before = start.jobs();

    start.on(MONDAY);

    assertThat(start.jobs()).isEqualTo(before);
  }

  @Test
  void aLaterStartTopsUpWhatIsAheadAndKeepsWhatWas() {
    List<String> before = start.jobs();
    LocalDate thursday = MONDAY.plusDays(3);

    start.on(thursday);

    assertThat(start.jobs()).containsAll(before);
    assertThat(start.jobsOn(thursday)).hasSizeGreaterThan(on(before, thursday));
    assertThat(start.jobsOn(MONDAY.plusDays(16))).isNotEmpty();
    assertThat(start.jobsOn(MONDAY)).hasSize(on(before, MONDAY));
  }

  @Test
  void whatACustomerBookedMeanwhileKeepsItsRoom() {
    LocalDate friday = MONDAY.plusDays(4);
    jdbc.update("delete from visit where id like 'NJ-%'");
    jdbc.update(
        """
        insert into visit (id, state, window_from, window_to, booked_at, technician_id,
          planned_from, planned_to)
        select 'V-' || id, 'booked', ?::timestamptz, ?::timestamptz, now(), id, ?::timestamptz,
          ?::timestamptz
        from technician where id like 'T-__'
        """,
        friday + "T11:00Z",
        friday + "T13:00Z",
        friday + "T11:30Z",
        friday + "T12:30Z");

    start.on(friday);

    assertThat(start.jobsOn(friday)).isNotEmpty().noneMatch(it -> it.contains("-3 T-"));
  }

  private static int on(List<String> jobs, LocalDate day) {
    return (int) jobs.stream().filter(it -> it.startsWith("NJ-" + day)).count();
  }

  private int count(String what) {
    return jdbc.queryForObject("select count(*) from " + what, Integer.class);
  }
}
