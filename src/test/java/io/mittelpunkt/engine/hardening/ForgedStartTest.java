package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import io.mittelpunkt.support.SteppedDraft;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever starts a process by hand fills in its start form, and can do nothing beside it. */
@RunningService
class ForgedStartTest {

  private static final String API = "/camunda/api/engine/engine/default/process-definition";

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  private final String name = "Fay " + UUID.randomUUID();

  private String form(String more) {
    return """
        {"variables": {"channel": {"value": "phone"}, "newName": {"value": "%s"},
          "street": {"value": "Weg 1"}, "postcode": {"value": "10969"},
          "city": {"value": "Berlin"}%s}}
        """
        .formatted(name, more);
  }

  private HttpResponse<String> start(String login, String process, String how, String body) {
    return StaffClient.signedIn(port, login)
        .json("POST", API + "/" + SteppedDraft.definition(engine, process) + "/" + how, body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "lars"})
  void whoTakesOrdersStartsOneByTheForm(String login) {
    HttpResponse<String> answer = start(login, "take-order", "submit-form", form(""));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(opened()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit-form", "start"})
  void nothingButTheFormIsBroughtAlong(String how) {
    for (String forged : List.of("decision", "initiator", "orderId", "note")) {
      HttpResponse<String> answer =
          start("anna", "take-order", how, form(", \"" + forged + "\": {\"value\": \"x\"}"));

      assertRefused(answer, "start form has no field " + forged);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit-form", "start"})
  void nobodyGivesACaseItsNumber(String how) {
    String body = form("").replaceFirst("\\{", "{\"businessKey\": \"PO-1\", ");

    assertRefused(start("anna", "take-order", how, body), "gets its number by itself");
  }

  @Test
  void nobodyBeginsInTheMiddle() {
    String middle =
        """
        {"startInstructions": [{"type": "startBeforeActivity", "activityId": "serviceTask_placeDraft"}]}
        """;

    assertRefused(start("anna", "take-order", "start", middle), "at its beginning only");
  }

  @ParameterizedTest
  @CsvSource({
    "anna, provision-order",
    "anna, rescue-draft",
    "anna, escalate-idle-case",
    "lars, cancel-order",
    "petra, take-order",
    "olga, take-order"
  })
  void nobodyStartsAnythingElse(String login, String process) {
    for (String how : List.of("submit-form", "start")) {
      HttpResponse<String> answer = start(login, process, how, "{}");

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }
  }

  @Test
  void notEvenAnAdministratorStartsWhatHasNoForm() {
    assertRefused(start("admin", "provision-order", "start", "{}"), "not started by hand");
    assertRefused(start("admin", "provision-order", "submit-form", "{}"), "not started by hand");
  }

  @Test
  void aMessageStartsNothingForAnAgent() {
    HttpResponse<String> answer =
        StaffClient.signedIn(port, "anna")
            .json(
                "POST",
                "/camunda/api/engine/engine/default/message",
                "{\"messageName\": \"escalation.caseIdle\", \"businessKey\": \"PO-1\"}");

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 500);
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("PO-1")
                .count())
        .isZero();
  }

  @Test
  void tasklistOffersAgentsTheseProcessesOnly() {
    List<String> offered = new ArrayList<>();
    IntakeClient.json(
            StaffClient.signedIn(port, "anna")
                .get(
                    API
                        + "?latest=true&active=true&startableInTasklist=true"
                        + "&startablePermissionCheck=true")
                .body())
        .forEach(process -> offered.add(process.get("key").asText()));

    assertThat(offered).containsExactlyInAnyOrder("take-order", "take-callback");
  }

  private void assertRefused(HttpResponse<String> answer, String reason) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 500);
    assertThat(answer.body()).contains(reason);
    assertThat(opened()).isZero();
  }

  private long opened() {
    return jdbc.sql("select count(*) from customer where name = ?")
        .param(name)
        .query(Long.class)
        .single();
  }
}
