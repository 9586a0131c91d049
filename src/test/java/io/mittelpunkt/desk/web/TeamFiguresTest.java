package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.mittelpunkt.callbacks.TeamFigures;
import io.mittelpunkt.callbacks.TeamFigures.Figures;
import io.mittelpunkt.callbacks.TeamFigures.Outcomes;
import io.mittelpunkt.desk.LookAtTeams;
import io.mittelpunkt.desk.TeamsView;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a team keeps its calls, counted and shown to whoever leads it (P9, P11). */
@RunningService
class TeamFiguresTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired TeamFigures figures;
  @Autowired LookAtTeams lookAtTeams;
  @Autowired MeterRegistry meters;
  private CallTeam team;
  private String anna;
  private String ben;
  private Instant now;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    anna = team.anyone();
    ben = team.anyone();
    now = clock.instant();
  }

  @Test
  void whatEndedIsCountedForTheTeamThatPromisedIt() {
    // Reached in time by the one whom he knows; by another of the team; by strangers, too late.
    ended("reached", 2, anna, anna, team.id(), 5, false, 0);
    ended("reached", 2, anna, ben, team.id(), 10, false, 0);
    ended("handedOn", 2, null, "stranger", "team-national", 40, true, 2);
    // Ended by the customer before anybody called, and one of another week.
    ended("declined", 2, null, null, null, null, false, 0);
    ended("reached", 20, anna, anna, team.id(), 5, false, 0);
    open(Duration.ofHours(1), null);
    open(Duration.ofHours(-1), null);
    open(Duration.ofHours(-1), ben);

    Figures week = of(7);

    assertThat(week.ended()).isEqualTo(new Outcomes(2, 1, 1));
    assertThat(week.contacts()).isEqualTo(3);
    assertThat(week.byOwnTeam()).isEqualTo(2);
    assertThat(week.known()).isEqualTo(2);
    assertThat(week.bySameAgent()).isEqualTo(1);
    assertThat(week.promised()).isEqualTo(3);
    assertThat(week.kept()).isEqualTo(2);
    assertThat(week.minutesIntoSlot()).isEqualTo(7.5);
    assertThat(week.attempts()).isBetween(1.66, 1.67);
    assertThat(week.open()).isEqualTo(3);
    assertThat(week.late()).as("one is over, and nobody has it").isEqualTo(1);
    assertThat(week.members()).isEqualTo(2);
    assertThat(of(30).contacts()).isEqualTo(4);
  }

  @Test
  void whoAskedForNowIsMeasuredFromAsking() {
    String id = ended("reached", 1, null, anna, team.id(), 8, false, 0);
    jdbc.sql("update callback set at_once = true, asked_at = slot_from where id = ?")
        .param(id)
        .update();

    assertThat(of(7).minutesToNow()).isEqualTo(8.0);
    assertThat(of(7).minutesIntoSlot()).isNull();
  }

  @Test
  void thePageSaysItInWordsWithWhatIsLateAndATeamThatIsTooSmall() {
    ended("reached", 2, anna, anna, team.id(), 5, false, 0);
    open(Duration.ofHours(-1), null);

    String page = page("lars", "/desk/team?days=30&team=" + team.id());

    assertThat(page)
        .contains(CallTeam.NAME, "100%", "1 of 1", "1 call is promised")
        .contains("1 is late, and nobody has it", "Fewer than 30 members", "2 members")
        .contains("<option value=\"30\" selected=\"selected\">30 days</option>")
        .doesNotContain("??", anna, ben);
  }

  @Test
  void aTeamWithoutCallsHasNoSharesAndAsksForNothing() {
    assertThat(page("olga", "/desk/team?team=" + team.id()))
        .contains("No callback ended in this time.", "0 calls are promised")
        .doesNotContain("NaN", "∞", "is late");
  }

  @ParameterizedTest
  @CsvSource({"29, Fewer", "30, ''", "40, ''", "41, More than 40"})
  void aRegionalTeamHasThirtyToFortyMembers(int members, String warning) {
    for (int joined = 2; joined < members; joined++) {
      team.anyone();
    }
    TeamsView.Row row = lookAtTeams.look(team.id(), 7).rows().get(0);
    if (warning.isEmpty()) {
      assertThat(row.warning()).isNull();
    } else {
      assertThat(row.warning()).startsWith(warning);
    }
  }

  @Test
  void theNationalPoolHasAnySize() {
    assertThat(lookAtTeams.look("team-national", 7).rows())
        .singleElement()
        .satisfies(it -> assertThat(it.warning()).isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "dora", "petra"})
  void onlyLeadsAndOperationsSeeIt(String login) {
    assertThat(StaffClient.signedIn(port, login).get("/desk/team").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"days=0", "days=x", "days=99999999999", "team=%3Cscript%3E", "team=no"})
  void whatCannotBeChosenIsLeftOut(String query) {
    assertThat(page("lars", "/desk/team?" + query)).contains("7 days").doesNotContain("<script>");
  }

  @Test
  void theMetricsAreAboutTeamsAndOutcomesAndNobody_P10() {
    assertThat(meters.find("mittelpunkt.callbacks.late").tag("team", "team-national").gauge())
        .isNotNull();
    assertThat(meters.getMeters())
        .extracting(Meter::getId)
        .filteredOn(it -> it.getName().startsWith("mittelpunkt.callbacks"))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.getTags())
                  .allSatisfy(tag -> assertThat(Set.of("team", "outcome")).contains(tag.getKey()));
              assertThat(it.getName() + it.getDescription())
                  .doesNotContainIgnoringCase("opt")
                  .doesNotContainIgnoringCase("channel");
            });
  }

  private Figures of(int days) {
    return figures.all(now.minus(Duration.ofDays(days)), now).stream()
        .filter(it -> it.teamId().equals(team.id()))
        .findFirst()
        .orElseThrow();
  }

  private String page(String login, String path) {
    return StaffClient.signedIn(port, login).get(path).body();
  }

  private String ended(
      String state,
      int daysAgo,
      @Nullable String known,
      @Nullable String servedBy,
      @Nullable String servedTeam,
      @Nullable Integer calledAfterMinutes,
      boolean missed,
      int attempts) {
    Instant from = now.minus(Duration.ofDays(daysAgo));
    String id = row(from);
    String next = state.equals("handedOn") ? row(now) : null;
    jdbc.sql(
            """
            update callback set state = :state, ended_at = :ended, agent_id = :known,
              served_by = :by, served_team = :team, handed_to = :next, attempts = :attempts,
              called_at = cast(:called as timestamptz), missed_at = cast(:missed as timestamptz)
            where id = :id
            """)
        .param("state", state)
        .param("ended", utc(from.plus(Duration.ofHours(1))))
        .param("known", known)
        .param("by", servedBy)
        .param("team", servedTeam)
        .param("next", next)
        .param("attempts", attempts)
        .param(
            "called",
            calledAfterMinutes == null
                ? null
                : from.plus(Duration.ofMinutes(calledAfterMinutes)).toString())
        .param("missed", missed ? from.plus(Duration.ofMinutes(15)).toString() : null)
        .param("id", id)
        .update();
    if (next != null) {
      jdbc.sql("update callback set state = 'invited', team_id = 'team-national' where id = ?")
          .param(next)
          .update();
    }
    return id;
  }

  private void open(Duration ahead, @Nullable String takenBy) {
    jdbc.sql("update callback set taken_by = ? where id = ?")
        .params(takenBy, row(now.plus(ahead)))
        .update();
  }

  /** An open callback whose quarter of an hour begins then; asked for an hour before. */
  private String row(Instant from) {
    String id = Ids.next("CB");
    jdbc.sql(
            """
            insert into callback (id, customer_id, matter, phone, language, asked_via, asked_at,
              state, team_id, at_once, slot_from, slot_to, first_slot_from)
            values (?, ?, 'bill', '+4915112345601', 'de', 'page', ?, 'open', ?, false, ?, ?, ?)
            """)
        .params(
            id,
            team.customer("Mia"),
            utc(from.minus(Duration.ofHours(1))),
            team.id(),
            utc(from),
            utc(from.plus(Duration.ofMinutes(15))),
            utc(from))
        .update();
    return id;
  }

  private static Object utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
