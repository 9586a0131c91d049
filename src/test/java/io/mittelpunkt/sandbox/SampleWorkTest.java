package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@StoppedEngine
@Transactional
class SampleWorkTest {

  private static final Instant TEN = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant ELEVEN = TEN.plusSeconds(3600);

  @Autowired JdbcClient jdbc;
  private Region region;
  private String technician;

  @BeforeEach
  void found() {
    region = Region.in(jdbc);
    technician = region.technician("line");
  }

  @Test
  void aJobBeginsAndEndsAsPlanned() {
    plan("NJ-test-1", null, TEN, ELEVEN);

    workAt(TEN.minusSeconds(1));
    assertThat(state("NJ-test-1")).isEqualTo("booked");
    workAt(TEN);
    assertThat(state("NJ-test-1")).isEqualTo("begun");
    long version = version();
    workAt(ELEVEN);
    assertThat(state("NJ-test-1")).isEqualTo("done");
    assertThat(version()).isEqualTo(version + 1);
    workAt(ELEVEN);
    assertThat(version()).as("nothing changed").isEqualTo(version + 1);
  }

  @Test
  void oneThatLiesWhollyInThePastIsDoneAtOnce() {
    plan("NJ-test-1", null, TEN, ELEVEN);

    workAt(ELEVEN.plusSeconds(86_400));

    assertThat(state("NJ-test-1")).isEqualTo("done");
  }

  @Test
  void itWaitsUntilTheCustomersVisitBeforeItHasEnded() {
    plan("V-test-1", "C-1001", TEN.minusSeconds(7200), TEN.minusSeconds(3600));
    plan("NJ-test-1", null, TEN, ELEVEN);

    workAt(ELEVEN);
    assertThat(state("NJ-test-1")).isEqualTo("booked");
    assertThat(state("V-test-1")).as("the player's").isEqualTo("booked");

    jdbc.sql("update visit set state = 'done' where id = 'V-test-1'").update();
    workAt(ELEVEN);
    assertThat(state("NJ-test-1")).isEqualTo("done");
  }

  @Test
  void whatSomebodyReportedOnIsHis() {
    plan("NJ-test-1", null, TEN, ELEVEN);
    jdbc.sql(
            """
            insert into technician_tap
              (key, visit_id, technician_id, tap, tapped_at, taken_at, answer)
            values ('tap', 'NJ-test-1', ?, 'arrived', now(), now(), 'taken')
            """)
        .param(technician)
        .update();
    jdbc.sql("update visit set state = 'begun' where id = 'NJ-test-1'").update();

    workAt(ELEVEN);

    assertThat(state("NJ-test-1")).isEqualTo("begun");
  }

  private void plan(String id, String customer, Instant from, Instant to) {
    jdbc.sql(
            """
            insert into visit (id, customer_id, state, window_from, window_to, booked_at,
              territory_id, day, technician_id, planned_from, planned_to)
            values (:id, :customer, 'booked', :from, :to, :from, :territory, :day, :technician,
              :from, :to)
            """)
        .param("id", id)
        .param("customer", customer)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .param("territory", region.territory().id())
        .param("day", LocalDate.of(2027, 3, 1))
        .param("technician", technician)
        .update();
  }

  private void workAt(Instant instant) {
    new SampleWork(jdbc, SampleStart.clockAt(instant)).goOn();
  }

  private String state(String id) {
    return jdbc.sql("select state from visit where id = ?").param(id).query(String.class).single();
  }

  private long version() {
    return jdbc.sql("select version from day_plan where territory_id = ?")
        .param(region.territory().id())
        .query(Long.class)
        .single();
  }
}
