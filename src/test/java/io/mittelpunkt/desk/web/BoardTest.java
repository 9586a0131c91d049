package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.PlannedDay;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What dispatch sees of a day, and who may see it. */
@RunningService
class BoardTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  private Region region;
  private PlannedDay day;

  @BeforeEach
  void setUpARegion() {
    region = Region.in(jdbc);
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    day = new PlannedDay(service, region, region.workdayAfter(today));
  }

  @Test
  void eachTechniciansDayIsDrawnWithWindowsAndWhoIsVisited() {
    String tom = region.technician("dsl");
    region.called(tom, "Tom Tesla", "de");
    String visit =
        day.visit(day.customer("Mia <i>Muster</i>"), "08:00", day.by(tom, "08:30"), true);

    String page = board().body();

    assertThat(page)
        .contains("Tom Tesla", "08:00–16:00")
        .contains("href=\"/desk/board/visits/" + visit + "\"")
        .contains("Mia &lt;i&gt;Muster", "Ahornweg 3")
        .doesNotContain("<i>Muster", "Nobody comes yet", "At risk");
  }

  @Test
  void whatNobodyMakesStandsOnTop() {
    region.technician("dsl");
    day.visit(day.customer("Una Nassigned"), "10:00", null, false);

    assertThat(board().body())
        .containsSubsequence("Nobody comes yet (1)", "Una Nassigned", "60 minutes", "needs: dsl")
        .contains("does not work");
  }

  @Test
  void aVisitWhoseTechnicianLeftTheTerritoryIsNobodys() {
    String gone = region.technician("dsl");
    day.visit(day.customer("Una Nassigned"), "10:00", day.by(gone, "10:00"), false);
    jdbc.sql("update technician set active = false where id = ?").param(gone).update();

    assertThat(board().body())
        .contains("Nobody comes yet (1)", "Nobody works in this territory yet.");
  }

  @Test
  void whatWillBeginAfterItsWindowIsMarkedInWords() {
    String tom = region.technician("dsl");
    String visit = day.visit(day.customer("Lea Late"), "08:00", day.by(tom, "09:30"), true);
    jdbc.sql("update visit set expected_at = window_to + interval '25 minutes' where id = ?")
        .param(visit)
        .update();

    assertThat(board().body())
        .contains("At risk of being late (1)", "expected at 10:25", "⚠ Lea Late");
  }

  @Test
  void aWindowAgreedWhereNoTerritoryIsIsSeenOnItsDay() {
    String customer = day.customer("Nora Nowhere");
    jdbc.sql(
            """
            insert into visit (id, customer_id, state, window_from, window_to, booked_at)
            values (?, ?, 'booked', ?, ?, now())
            """)
        .params(
            "VI-" + customer,
            customer,
            OffsetDateTime.ofInstant(day.at("08:00"), HomeZone.ID),
            OffsetDateTime.ofInstant(day.at("08:00").plus(Duration.ofHours(2)), HomeZone.ID))
        .update();

    assertThat(board().body()).contains("Agreed outside all territories", "Nora Nowhere");
  }

  @Test
  void aVisitHasAPageOfItsOwn() {
    String tom = region.technician("dsl");
    region.called(tom, "Tom Tesla", "de");
    String visit = day.visit(day.customer("Mia Muster"), "08:00", day.by(tom, "08:30"), true);

    assertThat(dora().get("/desk/board/visits/" + visit).body())
        .contains("Mia Muster", "Tom Tesla, 08:30–09:30", "08:00–10:00", "booked");
    assertThat(dora().get("/desk/board/visits/VI-0").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?territory=none&day=tomorrow", "?day=%2B999999999-01-01", "?day=0000-01-01"})
  void whateverIsAskedForADayIsShown(String query) {
    assertThat(dora().get("/desk/board" + query).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"dora, 200", "lars, 200", "anna, 403", "olga, 403", "petra, 403", "admin, 403"})
  void onlyDispatchAndTeamLeadsSeeIt(String login, int status) {
    StaffClient client = StaffClient.signedIn(port, login);
    assertThat(client.get("/desk/board").statusCode()).isEqualTo(status);
    assertThat(client.get("/desk/board/day").statusCode()).isEqualTo(status);
    assertThat(client.get("/desk").body().contains("href=\"/desk/board\""))
        .isEqualTo(status == 200);
  }

  @Test
  void theScriptComesFromOurOwnPlace() {
    var script = new StaffClient(port).get("/assets/htmx.js");
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().firstValue("Content-Type")).get().asString().contains("javascript");
    assertThat(script.body()).contains("htmx", "includeIndicatorStyles=false");
  }

  private HttpResponse<String> board() {
    return dora()
        .get("/desk/board?territory=%s&day=%s".formatted(region.territory().id(), day.day()));
  }

  private StaffClient dora() {
    return StaffClient.signedIn(port, "dora");
  }
}
