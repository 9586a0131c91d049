package io.mittelpunkt.scheduling.store;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoppedEngine
class JdbcTechniciansTest {

  private static final LocalDate A_TUESDAY = LocalDate.of(2027, 6, 1);
  private static final Instant NOW = Instant.parse("2027-05-31T10:00:00Z");

  @Autowired Technicians technicians;
  @Autowired JdbcClient jdbc;
  private Region region;

  @BeforeEach
  void found() {
    region = Region.in(jdbc);
  }

  @Test
  void oneWorksHisShiftInTheTerritorysZone() {
    String id = region.technician("line", "socket");

    Workday day = technicians.working(region.territory(), A_TUESDAY).get(0);

    assertThat(day.technicianId()).isEqualTo(id);
    assertThat(day.skills()).containsExactlyInAnyOrder("line", "socket");
    assertThat(day.languages()).containsExactly("de");
    assertThat(day.base()).isEqualTo(region.middle());
    assertThat(day.shift()).isEqualTo(window("2027-06-01T06:00:00Z", "2027-06-01T14:00:00Z"));
  }

  @Test
  void whoHasNoShiftThatDayOrLeftUsDoesNotWork() {
    region.shift(region.technicianWithoutShift("line"), THURSDAY, LocalTime.NOON, LocalTime.MAX);
    String left = region.technician("line");
    jdbc.sql("update technician set active = false where id = ?").param(left).update();

    assertThat(technicians.working(region.territory(), A_TUESDAY)).isEmpty();
    assertThat(technicians.find(left)).isPresent();
    assertThat(technicians.of(region.territory().id()))
        .extracting(Technician::id)
        .hasSize(1)
        .doesNotContain(left);
  }

  @Test
  void anAbsenceCutsTheShiftAndTheLongerPartStays() {
    String id = region.technician("line");
    absent(id, "2027-06-01T08:00:00Z", "2027-06-01T09:00:00Z");
    assertThat(shifts(A_TUESDAY))
        .containsExactly(window("2027-06-01T09:00:00Z", "2027-06-01T14:00:00Z"));

    absent(id, "2027-06-01T13:30:00Z", "2027-06-03T14:00:00Z");
    assertThat(shifts(A_TUESDAY))
        .containsExactly(window("2027-06-01T09:00:00Z", "2027-06-01T13:30:00Z"));
    assertThat(shifts(A_TUESDAY.plusDays(1))).isEmpty();
    assertThat(shifts(A_TUESDAY.plusDays(3))).hasSize(1);
  }

  @Test
  void anAbsenceNotedTwiceIsOne() {
    String id = region.technician("line");
    TimeWindow day = window("2027-06-01T00:00:00Z", "2027-06-02T00:00:00Z");
    String key = "AB-" + UUID.randomUUID();

    technicians.noteAbsence(key, id, day, "sick", "dora", NOW);
    technicians.noteAbsence(key, id, day, "sick", "dora", NOW);

    assertThat(technicians.absences(id, A_TUESDAY, A_TUESDAY, region.territory().zone()))
        .containsExactly(day);
  }

  @Test
  void nobodyWorksOnTheStatesHolidays() {
    region.technician("line");

    // Women's Day is a holiday in Berlin, Corpus Christi is not.
    assertThat(shifts(LocalDate.of(2027, 3, 8))).isEmpty();
    assertThat(shifts(LocalDate.of(2027, 5, 27))).hasSize(1);
    assertThat(shifts(LocalDate.of(2026, 12, 25))).isEmpty();
  }

  @Test
  void aNightShiftFollowsTheClockChanges() {
    String id = region.technicianWithoutShift("line");
    region.shift(id, SUNDAY, LocalTime.of(2, 30), LocalTime.of(6, 0));

    // At 2 o'clock it is 3. That day is Easter Sunday, which is a holiday in Brandenburg only.
    assertThat(shifts(LocalDate.of(2027, 3, 28)))
        .containsExactly(window("2027-03-28T01:00:00Z", "2027-03-28T04:00:00Z"));
    // From 2 to 3 o'clock comes twice.
    assertThat(shifts(LocalDate.of(2027, 10, 31)))
        .containsExactly(window("2027-10-31T00:30:00Z", "2027-10-31T05:00:00Z"));
  }

  private List<TimeWindow> shifts(LocalDate day) {
    return technicians.working(region.territory(), day).stream().map(Workday::shift).toList();
  }

  private String absent(String technicianId, String from, String to) {
    String id = "AB-" + UUID.randomUUID();
    technicians.noteAbsence(id, technicianId, window(from, to), "leave", "dora", NOW);
    return id;
  }

  private static TimeWindow window(String from, String to) {
    return new TimeWindow(Instant.parse(from), Instant.parse(to));
  }
}
