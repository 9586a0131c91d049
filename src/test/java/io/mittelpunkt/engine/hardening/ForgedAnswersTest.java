package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has a task may fill in its form, and no variable beside it. */
@RunningService
class ForgedAnswersTest {

  private static final String API = "/camunda/api/engine/engine/default";
  private static final String FORGED =
      """
      {"variables": {"birthDate": {"value": "1988-04-17"}, "offeringId": {"value": "dsl-100"},
        "note": {"value": "personal data"}},
       "errorCode": "x", "escalationCode": "x"}
      """;

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;

  private StaffClient anna;
  private PhoneTask task;

  @BeforeEach
  void anAgentWhoHasATask() {
    anna = StaffClient.signedIn(port, "anna");
    task = PhoneTask.of("Mia Muster", port, engine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit-form", "complete", "resolve", "bpmnError", "bpmnEscalation"})
  void aTaskIsNotEndedWithMoreThanItsForm(String ending) {
    HttpResponse<String> answer =
        anna.json("POST", API + "/task/" + task.id() + "/" + ending, FORGED);

    assertRefused(answer, "This task's form has no field");
    assertThat(answer.body()).contains("only [birthDate, contactPhone]");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /task/{task}/variables",
    "POST, /task/{task}/localVariables",
    "PUT, /task/{task}/variables/note",
    "PUT, /task/{task}/localVariables/note",
    "DELETE, /task/{task}/variables/offeringId",
    "POST, /process-instance/{instance}/variables",
    "PUT, /process-instance/{instance}/variables/note",
    "DELETE, /process-instance/{instance}/variables/offeringId",
    "POST, /execution/{instance}/localVariables",
    "PUT, /execution/{instance}/localVariables/note"
  })
  void aVariableIsNotSetPastTheForm(String method, String path) {
    String at = path.replace("{task}", task.id()).replace("{instance}", task.instance());
    String body =
        method.equals("POST")
            ? "{\"modifications\": {\"note\": {\"value\": \"x\"}}, \"deletions\": [\"offeringId\"]}"
            : "{\"value\": \"x\"}";

    assertRefused(anna.json(method, API + at, body), "Variables are changed by a task's form only");
  }

  @Test
  void manyCasesAreNotChangedAtOnce() {
    assertRefused(
        anna.json(
            "POST",
            API + "/process-instance/variables-async",
            "{\"processInstanceIds\": [\"%s\"], \"variables\": {\"note\": {\"value\": \"x\"}}}"
                .formatted(task.instance())),
        "Variables are changed by a task's form only");
  }

  @Test
  void aForgedFactIsNotShown() {
    engine.getRuntimeService().setVariable(task.instance(), "customerName", "Eve Forger");

    assertThat(anna.get(API + "/task/" + task.id() + "/form-variables").body())
        .contains("Mia Muster")
        .doesNotContain("Eve Forger");
  }

  @Test
  void anAdministratorMayMendACase() {
    HttpResponse<String> answer =
        StaffClient.signedIn(port, "admin")
            .json(
                "PUT",
                API + "/process-instance/" + task.instance() + "/variables/mended",
                "{\"value\": \"x\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(task.variable("mended")).isEqualTo("x");
  }

  @Test
  void theFormItselfIsTaken() {
    HttpResponse<String> answer =
        anna.json(
            "POST",
            API + "/task/" + task.id() + "/submit-form",
            "{\"variables\": {\"birthDate\": {\"value\": \"1988-04-17\"}}}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(task.isOpen()).isFalse();
  }

  @Test
  void aStrangerDoesNotLearnWhatAFormAsksFor() {
    HttpResponse<String> answer =
        StaffClient.signedIn(port, "petra")
            .json("POST", API + "/task/" + task.id() + "/complete", FORGED);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("contactPhone");
  }

  private void assertRefused(HttpResponse<String> answer, String reason) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 500);
    assertThat(answer.body()).contains(reason);
    assertThat(task.isOpen()).isTrue();
    assertThat(task.variable("note")).isNull();
    assertThat(task.variable("offeringId")).isEqualTo("dsl-50");
  }
}
