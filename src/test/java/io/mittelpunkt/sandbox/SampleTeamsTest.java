package io.mittelpunkt.sandbox;

import static io.mittelpunkt.sandbox.SampleStart.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.OpeningHours;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The demo's teams as the service reads them. Rolled back, as in {@link FillDaysTest}. */
@StoppedEngine
@Transactional
class SampleTeamsTest {

  private static final List<String> REGIONAL =
      List.of("team-berlin-north", "team-berlin-south", "team-around-berlin");

  @Autowired JdbcTemplate jdbc;
  @Autowired Teams teams;
  @Autowired OpeningHours openingHours;

  @BeforeEach
  void start() {
    new SampleStart(jdbc).on(MONDAY);
  }

  @ParameterizedTest
  @CsvSource({"13353, team-berlin-north", "12045, team-berlin-south", "14467, team-around-berlin"})
  void eachTerritoryHasATeam(String postcode, String team) {
    assertThat(teams.of(postcode)).map(Team::id).contains(team);
  }

  @Test
  void aTeamHasThirtyToFortyPeopleWhoSpeakTheRegionsLanguagesAndHasAPicture_P11() {
    Set<String> names = new HashSet<>();
    for (Team team : own()) {
      List<Agent> members = teams.members(team.id());
      assertThat(members).as(team.id()).hasSizeBetween(30, 40);
      assertThat(members.stream().flatMap(it -> it.languages().stream()))
          .contains("de", "en", "tr", "ar", "uk", "pl");
      members.forEach(it -> assertThat(names.add(it.name())).as(it.name()).isTrue());
      assertThat(getClass().getResource("/static/assets/teams/" + team.picture()))
          .as(team.picture())
          .isNotNull();
    }
  }

  @Test
  void somebodyIsThereWheneverATeamIsOpen() {
    for (Team team : own()) {
      for (String customerClass : List.of("standard", "business", "aroundTheClock")) {
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(14)); day = day.plusDays(1)) {
          openingHours
              .on(team, day, customerClass)
              .ifPresent(
                  open -> {
                    for (Instant at = open.from();
                        at.isBefore(open.to());
                        at = at.plusSeconds(900)) {
                      assertThat(teams.present(team.id(), at))
                          .as(team.id() + " " + at)
                          .isNotEmpty();
                    }
                  });
        }
      }
    }
  }

  @Test
  void theDemosAgentsAreInTheirTeams() {
    Instant noon = MONDAY.plusDays(1).atTime(12, 0).atZone(HomeZone.ID).toInstant();

    assertThat(teams.present("team-berlin-north", noon)).extracting(Agent::id).contains("anna");
    assertThat(teams.present("team-berlin-south", noon)).extracting(Agent::id).contains("ben");
    assertThat(teams.present("team-national", noon)).extracting(Agent::id).contains("pia");
  }

  @Test
  void neighboursHelpAndHolidaysAreTheStates() {
    Team north = teams.get("team-berlin-north");

    assertThat(teams.neighbours(north.id()))
        .extracting(Team::id)
        .containsExactly("team-berlin-south", "team-around-berlin");
    assertThat(openingHours.on(north, SampleStart.WOMENS_DAY, "standard")).isEmpty();
    assertThat(openingHours.on(teams.get("team-around-berlin"), SampleStart.WOMENS_DAY, "standard"))
        .isPresent();
  }

  @Test
  void oneDayIsNotAsUsualHoweverOftenTheDemoIsStarted() {
    new SampleStart(jdbc).on(MONDAY.plusDays(1));

    assertThat(openingHours.week(teams.get("team-berlin-north"), MONDAY.plusDays(7), HomeZone.ID))
        .filteredOn(it -> Objects.nonNull(it.reason()))
        .singleElement()
        .matches(it -> it.day().equals(MONDAY.plusDays(9)));
  }

  private List<Team> own() {
    return Stream.concat(REGIONAL.stream(), Stream.of("team-national")).map(teams::get).toList();
  }
}
