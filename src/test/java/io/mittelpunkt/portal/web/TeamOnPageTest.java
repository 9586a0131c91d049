package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.LeftDraft;
import io.mittelpunkt.support.RunningService;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer sees of his team, and how he does without one (P10, P11). */
@RunningService
class TeamOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired CustomerLinks links;
  @Autowired MovableClock clock;
  @Autowired TeamOfCustomer teamOfCustomer;
  @Autowired ProcessEngine engine;
  private CallTeam team;
  private String customer;
  private TeamVisitor visitor;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    team.anyone("de", "tr");
    customer = team.customer("Mia");
    visitor = TeamVisitor.of(port, links, customer);
  }

  @Test
  void heSeesWhoLooksAfterHimWhenAndInWhichLanguages() {
    LocalDate closed = LocalDate.ofInstant(clock.instant(), HomeZone.ID).plusDays(2);
    team.hours(LocalTime.of(8, 0), LocalTime.of(18, 0)).day(closed, null, null);

    assertThat(visitor.page())
        .contains("Ihr Team", CallTeam.NAME, "/assets/teams/team.svg", "Test region")
        .contains("Wir sprechen Deutsch, Türkisch.", "08:00 bis 18:00")
        .contains("geschlossen", "class=\"quiet\">Test<", "Mitteleuropäische Zeit")
        .doesNotContain("??");
  }

  @Test
  void theHoursAreTheCustomersOwn() {
    team.hours(LocalTime.of(8, 0), LocalTime.of(18, 0));
    String elsewhere = team.customer("Rui", "en", "Atlantic/Azores");

    assertThat(TeamVisitor.of(port, links, elsewhere).page()).containsPattern("[56]:00.AM to ");
  }

  @Test
  void heOptsOutAndBackInWithoutAWord_P10() {
    assertThat(visitor.page()).contains("Sie brauchen nicht zu sagen warum");

    String out = visitor.send("/choice", "team", "none");

    assertThat(out).contains("Ab dem nächsten Kontakt ist das bundesweite Team", CallTeam.NAME);
    assertThat(teamOfCustomer.of(customer).isPool()).isTrue();
    assertThat(visitor.send("/choice", "team", "own"))
        .contains("Ab dem nächsten Kontakt ist Ihr eigenes Team");
    assertThat(teamOfCustomer.of(customer).id()).isEqualTo(team.id());
    assertThat(visitor.post("/choice", "team", "staff").statusCode()).isEqualTo(302);
    assertThat(teamOfCustomer.optedOut(customer)).isFalse();
  }

  @Test
  void theLinkOfACallOrAMessageLeadsToTheTeam() {
    for (String prefix : new String[] {"CB-1", "TH-1"}) {
      TeamVisitor other = new TeamVisitor(port, links.mint(customer, prefix).getPath());
      var opened = IntakeClient.send(new IntakeClient(port, "").request(other.link()).GET());
      assertThat(other.followed(opened)).as(prefix).contains(CallTeam.NAME);
    }
  }

  @Test
  void theLinkOfADraftShowsTheTeamTooAndANoTakesTheRestAlong() {
    LeftDraft draft = LeftDraft.at(port);
    String link = URI.create(draft.offered(engine)).getPath();
    TeamVisitor left = new TeamVisitor(port, link);
    assertThat(left.page()).contains("Ihr Team", "Schreiben Sie uns");
    left.followed(left.write("Was kostet der Anschluss?"));

    var answer =
        IntakeClient.send(
            new IntakeClient(port, "")
                .request(link + "/draft/decline")
                .POST(BodyPublishers.noBody()));

    assertThat(answer.statusCode()).as("an account with a question stays").isEqualTo(200);
  }

  @Test
  void whateverIsGluedToALinkIsMetByAPage() {
    assertThat(visitor.get("/nothing").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/calls").statusCode()).isEqualTo(302);
    assertThat(new TeamVisitor(port, "/c/nothing").get("").statusCode()).isEqualTo(404);
    assertThat(visitor.get("?said=%00&about=%3Cb%3E&messages=x").statusCode()).isIn(200, 400);
  }
}
