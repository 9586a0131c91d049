package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432 as it was attacked: signed in, through the webapps' REST API. */
@RunningService
class HostileWebappRequestTest {

  private static final String API = "/camunda/api/engine/engine/default";

  @LocalServerPort int port;
  @Autowired FilterService filterService;
  @Autowired TaskService taskService;

  @Autowired AuthorizationService authorizationService;

  private StaffClient anna;
  private Authorization mayHaveFilters;
  private Filter all;

  @BeforeEach
  void anAgentWhoMayReadAndCreateFilters() {
    mayHaveFilters = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    mayHaveFilters.setUserId("anna");
    mayHaveFilters.setResource(Resources.FILTER);
    mayHaveFilters.setResourceId(Authorization.ANY);
    mayHaveFilters.addPermission(Permissions.READ);
    mayHaveFilters.addPermission(Permissions.CREATE);
    authorizationService.saveAuthorization(mayHaveFilters);
    all =
        filterService.saveFilter(
            filterService.newTaskFilter("all").setQuery(taskService.createTaskQuery()));
    anna = StaffClient.signedIn(port, "anna");
  }

  @AfterEach
  void clearAway() {
    filterService.deleteFilter(all.getId());
    authorizationService.deleteAuthorization(mayHaveFilters.getId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assigneeExpression",
        "candidateGroupExpression",
        "dueBeforeExpression",
        "processInstanceBusinessKeyExpression"
      })
  void aQueryWithAnExpressionIsRefused(String field) {
    String query = "{\"orQueries\":[{\"%s\":\"${1}\"}]}".formatted(field);
    String filter = API + "/filter/" + all.getId();

    assertRefused(post(API + "/task?maxResults=10", query));
    assertRefused(post(API + "/task/count", query));
    assertRefused(post(filter + "/list?maxResults=10", query));
    assertRefused(post(filter + "/count", query));
    assertRefused(
        post(
            API + "/filter/create",
            "{\"resourceType\":\"Task\",\"name\":\"hostile\",\"query\":%s}".formatted(query)));
    assertThat(filterService.createFilterQuery().filterName("hostile").count()).isZero();
  }

  @Test
  void aQueryWithAlternativesIsAnswered() {
    HttpResponse<String> answer =
        post(API + "/task?maxResults=10", "{\"orQueries\":[{\"candidateGroups\":[\"x\"]}]}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("Expressions are forbidden in queries");
  }

  private HttpResponse<String> post(String path, String json) {
    return anna.json("POST", path, json);
  }
}
