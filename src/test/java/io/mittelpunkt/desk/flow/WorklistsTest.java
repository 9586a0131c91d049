package io.mittelpunkt.desk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class WorklistsTest {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  /** Just as Tasklist asks. */
  private static final String FILTERS =
      ENGINE + "/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task";

  @LocalServerPort int port;
  @Autowired SetUpDesk setUp;
  @Autowired FilterService filterService;
  @Autowired IdentityService identityService;
  @Autowired StaffDirectory staff;

  @ParameterizedTest
  @ValueSource(strings = {"anna", "lars", "olga", "petra"})
  void everybodySeesHisOwnThreeAndNobodyElses(String login) throws IOException {
    assertThat(names(StaffClient.signedIn(port, login)))
        .containsExactlyInAnyOrder("Mine", "My team", "Escalated");
  }

  @Test
  void anAdministratorDoesNotSeeEverybodysEither() throws IOException {
    assertThat(names(StaffClient.signedIn(port, "admin")))
        .containsExactlyInAnyOrder("Mine", "My team");
  }

  @Test
  void anotherStartMakesNoSecondOne() throws IOException {
    long before = filterService.createFilterQuery().count();
    setUp.afterSingletonsInstantiated();
    assertThat(filterService.createFilterQuery().count()).isEqualTo(before);
    assertThat(names(StaffClient.signedIn(port, "anna"))).hasSize(3);
  }

  @Test
  void eachListsWhatItSays() throws IOException {
    StaffClient lars = StaffClient.signedIn(port, "lars");
    for (JsonNode filter : filters(lars)) {
      JsonNode query = filter.get("query");
      switch (filter.get("name").asText()) {
        case "Mine" -> assertThat(query.get("assignee").asText()).isEqualTo("lars");
        case "My team" -> {
          // What he may do by name or as one of his groups, which the engine looks up each time.
          assertThat(query.get("candidateUser").asText()).isEqualTo("lars");
          assertThat(query.has("candidateGroups")).isFalse();
          assertThat(query.get("includeAssignedTasks").asBoolean()).isTrue();
        }
        default -> assertThat(query.get("minPriority").asInt()).isEqualTo(80);
      }
      assertThat(filter.get("properties").get("refresh").asBoolean()).isTrue();
      assertThat(lars.get(ENGINE + "/filter/" + filter.get("id").asText() + "/count").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void nobodyChangesAWorklist() throws IOException {
    for (JsonNode filter : filters(StaffClient.signedIn(port, "anna"))) {
      StaffClient anna = StaffClient.signedIn(port, "anna");
      String path = ENGINE + "/filter/" + filter.get("id").asText();
      assertThat(
              anna.json(
                      "PUT",
                      path,
                      """
                      {"name":"Other","owner":"anna","query":{},"properties":{}}""")
                  .statusCode())
          .isEqualTo(403);
      assertThat(StaffClient.signedIn(port, "anna").json("DELETE", path, "").statusCode())
          .isEqualTo(403);
    }
    assertThat(names(StaffClient.signedIn(port, "anna"))).hasSize(3);
  }

  @Test
  void whoeverCameLaterFindsHisAtTheSignInAndAfterAChangeOfTeam() throws IOException {
    String login = "w" + UUID.randomUUID().toString().substring(0, 8);
    staff.keep(new StaffMember(login, "New", Set.of()), "new@staff.example", login);
    identityService.createMembership(login, Groups.AGENTS);
    assertThat(names(StaffClient.signedIn(port, login))).hasSize(3);

    identityService.deleteMembership(login, Groups.AGENTS);
    identityService.createMembership(login, Groups.OPERATIONS);
    List<JsonNode> filters = filters(StaffClient.signedIn(port, login));
    assertThat(filters).hasSize(3);
    assertThat(filters)
        .filteredOn(filter -> filter.get("name").asText().equals("My team"))
        .singleElement()
        .satisfies(
            filter ->
                assertThat(filter.get("query").get("candidateUser").asText()).isEqualTo(login));
  }

  @Test
  void cockpitGetsTheFirstWhereItAsksForAll() {
    String versions = ENGINE + "/process-definition?key=x&sortBy=version&sortOrder=desc";
    assertThat(StaffClient.signedIn(port, "olga").get(versions).statusCode()).isEqualTo(200);
  }

  private static List<String> names(StaffClient client) throws IOException {
    return filters(client).stream().map(filter -> filter.get("name").asText()).toList();
  }

  private static List<JsonNode> filters(StaffClient client) throws IOException {
    List<JsonNode> filters = new ArrayList<>();
    new ObjectMapper().readTree(client.get(FILTERS).body()).forEach(filters::add);
    return filters;
  }
}
