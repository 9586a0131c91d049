package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.scheduling.PlanProposal;
import io.mittelpunkt.scheduling.PlanProposals;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.PlannedDay;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Shop;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What dispatch does on the board, without scripts. */
@RunningService
class BoardFormsTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired PlanProposals proposals;
  private Region region;
  private PlannedDay day;
  private String tom;

  @BeforeEach
  void setUpARegion() {
    region = Region.in(jdbc);
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    day = new PlannedDay(service, region, region.workdayAfter(today.plusDays(1)));
    tom = region.technician("dsl");
    region.called(tom, "Tom Tesla", "de");
  }

  @Test
  void aSickTechniciansVisitIsReadOfAndAppliedOnTheBoard_P8() {
    region.called(region.technician("dsl"), "Ada Ampere", "de");
    String visit =
        day.visit(
            new Shop(port).order("Mia Muster", ""),
            day.customer("Mia Muster"),
            "12:00",
            day.by(tom, "12:00"),
            true);
    StaffClient dora = StaffClient.signedIn(port, "dora");
    assertThat(
            post(
                dora,
                "absences",
                "technician=%s&from=%2$s&to=%2$s&reason=sick".formatted(tom, day.day())))
        .isEqualTo(302);
    PlanProposal proposal =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> proposals.openOf(region.territory().id(), day.day()), it -> it.isPresent())
            .orElseThrow();

    assertThat(dora.get(board()).body())
        .containsSubsequence(
            "Planned again because a technician is absent",
            "Mia Muster",
            "Tom Tesla, 12:00",
            "Ada Ampere, ",
            "the technician is absent",
            "the customer is told that somebody else comes");
    String apply = "proposals/" + proposal.id() + "/apply";
    assertThat(post(dora, apply, "visit=" + visit)).isEqualTo(302);
    assertThat(post(dora, apply, "visit=" + visit)).as("closed meanwhile").isEqualTo(422);
    assertThat(dora.get("/desk/board/visits/" + visit).body()).contains("Ada Ampere, ");
  }

  @Test
  void aStormIsSeenWhileItLastsAndEndedWithAWordOfConfirmation() {
    StaffClient dora = StaffClient.signedIn(port, "dora");
    String until =
        LocalDateTime.ofInstant(clock.instant().plus(Duration.ofHours(2)), HomeZone.ID)
            .withNano(0)
            .toString();
    assertThat(post(dora, "events", "kind=storm&delay=30&until=" + until)).isEqualTo(302);

    String lasting = dora.get(board()).body();
    assertThat(lasting).contains("storm: visits 30 minutes later", "Yes, it is over now");
    assertThat(StaffClient.signedIn(port, "lars").get(board()).body())
        .as("who only looks")
        .contains("storm: visits 30 minutes later")
        .doesNotContain("Yes, it is over now");
    Matcher end = Pattern.compile("/desk/board/(events/[^\"/]+/end)").matcher(lasting);
    assertThat(end.find()).isTrue();

    assertThat(post(StaffClient.signedIn(port, "lars"), end.group(1), "")).isEqualTo(403);
    assertThat(post(dora, end.group(1), "")).isEqualTo(302);
    assertThat(dora.get(board()).body()).doesNotContain("storm: visits");
    assertThat(post(dora, end.group(1), "")).as("over already").isEqualTo(422);
    assertThat(post(dora, "events/RE-none/end", "")).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "absences, technician=none&from=2097-01-01&to=2097-01-02&reason=sick, no such technician",
    "absences, technician=TOM&from=tomorrow&to=2097-01-02&reason=sick, period that is not over",
    "absences, technician=TOM&from=2020-01-01&to=2020-01-02&reason=sick, period that is not over",
    "absences, technician=TOM&from=2097-01-01&to=2106-01-02&reason=sick, period that is not over",
    "absences, technician=TOM&from=2097-01-01&to=2097-01-02&reason=lazy, choose a reason",
    "events, kind=frogs&delay=5&until=2097-01-01T10:00, choose what delays",
    "events, kind=storm&delay=-5&until=2097-01-01T10:00, delay of 1 to 480",
    "events, kind=storm&delay=5&until=2027-03-28T02:30, end within the next three days",
    "jobs, street=Weg&postcode=1&city=Berlin&minutes=60, street",
    "jobs, street=Weg%001&postcode=10969&city=Berlin&minutes=60, street",
    "jobs, street=Weg&postcode=PLZ&city=B&minutes=60&begin=2027-03-28T02:30&end=2027-03-28T04:00, the clock shows",
    "jobs, street=Weg&postcode=PLZ&city=B&minutes=0&begin=2097-01-01T08:00&end=2097-01-01T10:00, minutes of work",
    "jobs, street=Weg&postcode=00000&city=B&minutes=60&begin=2097-01-01T08:00&end=2097-01-01T10:00, no territory",
  })
  void whatCannotBeIsSaid(String form, String fields, String said) {
    StaffClient dora = StaffClient.signedIn(port, "dora");
    HttpResponse<String> answer =
        dora.postForm(
            board(),
            "/desk/board/" + form,
            fields.replace("TOM", tom).replace("PLZ", region.postcode()) + "&" + where());
    if (answer.statusCode() == 400) {
      assertThat(fields).contains("%00");
      return;
    }
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).containsSubsequence("role=\"alert\"", said);
  }

  @Test
  void anUrgentJobIsPlannedAndATechniciansPageLinked() {
    StaffClient dora = StaffClient.signedIn(port, "dora");
    String job =
        "street=Kabelweg+1&postcode=%s&city=Berlin&minutes=30&skill=dsl&begin=%2$sT08:00&end=%2$sT12:00"
            .formatted(region.postcode(), day.day());
    assertThat(post(dora, "jobs", job)).isEqualTo(302);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> dora.get(board()).body(),
            it -> it.contains("Network job") && !it.contains("Nobody comes yet"));

    assertThat(
            dora.postForm(
                    board(), "/desk/board/technicians/link", "technician=" + tom + "&" + where())
                .body())
        .contains("His page for this day:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lars", "anna", "olga"})
  void nobodyButDispatchChangesAPlan(String login) {
    String visit = day.visit(day.customer("Mia Muster"), "12:00", null, false);
    StaffClient client = StaffClient.signedIn(port, login);
    for (String path :
        new String[] {
          "absences",
          "events",
          "jobs",
          "replan",
          "technicians/link",
          "visits/" + visit + "/give",
          "visits/" + visit + "/withdraw",
          "visits/" + visit + "/tap"
        }) {
      assertThat(client.postForm("/desk", "/desk/board/" + path, "technician=" + tom).statusCode())
          .as(path)
          .isEqualTo(403);
    }
    assertThat(day.row(visit).planned()).isNull();
    if (login.equals("lars")) {
      assertThat(client.get("/desk/board/visits/" + visit).body()).doesNotContain("/give");
    }
  }

  @Test
  void aVisitIsGivenOnItsPage() {
    String visit = day.visit(day.customer("Mia Muster"), "12:00", null, false);
    StaffClient dora = StaffClient.signedIn(port, "dora");
    String page = "/desk/board/visits/" + visit;

    assertThat(dora.get(page).body()).contains("Give it to a technician", "Tom Tesla");
    assertThat(dora.postForm(page, page + "/give", "technician=" + tom).statusCode())
        .isEqualTo(302);
    assertThat(dora.get(page).body()).contains("Tom Tesla, 12:");
    assertThat(dora.postForm(page, page + "/withdraw", "reason=noRoom").body())
        .contains("There is no order by which the customer could be told");
  }

  private int post(StaffClient client, String action, String fields) {
    return client.postForm(board(), "/desk/board/" + action, fields + "&" + where()).statusCode();
  }

  private String board() {
    return "/desk/board?" + where();
  }

  private String where() {
    return "territory=%s&day=%s".formatted(region.territory().id(), day.day());
  }
}
