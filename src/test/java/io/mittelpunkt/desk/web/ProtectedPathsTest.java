package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class ProtectedPathsTest {

  @LocalServerPort int port;
  @Autowired IdentityService identityService;
  @Autowired StaffDirectory staff;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/desk",
        "/desk/anything",
        "/desk/cases",
        "/desk/cases?q=nobody",
        "/desk/cases/PO-0000-0000-0000",
        "/desk/cases/PO-0000-0000-0000/detail",
        "/desk/customers/C-1001",
        "/desk/customers/C-1001/files/AT-0000-0000-0000",
        "/desk/team",
        "/camunda/app/",
        "/camunda/app/tasklist/default/",
        "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/",
        "/camunda/app/welcome/default/",
        "/camunda/app/tasklist/scripts/config.js",
        "/camunda/lib/deps.js",
        "/camunda/"
      })
  void aStrangerIsSentToTheSignIn(String path) {
    HttpResponse<String> answer = new StaffClient(port).get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "/camunda/api/tasklist/anything",
        "/camunda/api/welcome/anything"
      })
  void aStrangersScriptIsTold401(String path) {
    StaffClient stranger = new StaffClient(port);
    assertThat(stranger.get(path).statusCode()).isEqualTo(401);
    assertThat(stranger.json("POST", path, "{}").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/",
        "/engine-rest/task",
        "/engine-rest/engine/default/deployment/create",
        "/rest/task",
        "/camunda-welcome/index.html",
        "/webjars/camunda/index.html",
        "/webjars/camunda/securityFilterRules.json",
        "/plugin/tasklist/app/plugin.js",
        "/h2-console",
        "/error",
        "/api",
        "/unknown"
      })
  void whatNobodyClaimedDoesNotExist(String path) {
    for (StaffClient client :
        new StaffClient[] {new StaffClient(port), StaffClient.signedIn(port, "admin")}) {
      HttpResponse<String> answer = client.get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body())
          .contains("There is nothing here.")
          .doesNotContain("Exception", "Tomcat", path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/setup;x/default/user/create",
        "/camunda/api/admin/setup/default/user/create;x",
        "/camunda/api/admin/x/../setup/default/user/create",
        "/camunda/api/admin/%2e%2e/admin/setup/default/user/create",
        "/camunda/api/admin%2Fsetup/default/user/create",
        "/camunda/api/admin/setup%2Fdefault/user/create",
        "/camunda/api/admin//setup/default/user/create",
        "/camunda/api//admin/setup/default/user/create",
        "/camunda/api/admin/%2573etup/default/user/create",
        "/camunda/api/admin/./setup/default/user/create",
        "//camunda/api/admin/setup/default/user/create"
      })
  void nobodyMakesAnAdministrator(String path) {
    String intruder =
        """
        {"profile":{"id":"intruder","firstName":"x","lastName":"x","email":"x@x.example"},
         "credentials":{"password":"intruder"}}""";
    StaffClient admin = StaffClient.signedIn(port, "admin");
    String members = membersOfAdministrators();
    // The attack needs this group to be empty; only then does a hole show.
    identityService.deleteMembership("admin", Groups.ADMINISTRATORS);
    try {
      assertThat(new StaffClient(port).json("POST", path, intruder).statusCode())
          .isBetween(400, 499);
      assertThat(admin.json("POST", path, intruder).statusCode()).isBetween(400, 499);
      assertThat(staff.find("intruder")).isEmpty();
    } finally {
      identityService.createMembership("admin", Groups.ADMINISTRATORS);
    }
    assertThat(membersOfAdministrators()).isEqualTo(members);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/auth/user/default/login/tasklist",
        "/camunda/api/admin/auth/user/default/login/tasklist/",
        "/camunda/api/admin/auth/user/default/%6cogin/tasklist",
        "/camunda/api/admin/auth/user/default;x/login/tasklist",
        "/camunda/api/engine/engine/default/identity/verify",
        "/camunda/api/engine/engine/default/identity/verify/"
      })
  void nobodyTriesPasswordsBesideTheSignIn(String path) {
    StaffClient olga = StaffClient.signedIn(port, "olga");
    HttpResponse<String> answer =
        olga.send(
            olga.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", olga.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString("username=admin&password=admin")));
    assertThat(answer.statusCode()).isIn(400, 403);
    assertThat(olga.json("POST", path, "{\"username\":\"admin\",\"password\":\"admin\"}").body())
        .doesNotContain("authenticated");
  }

  @Test
  void whetherTheServiceIsWellIsForEverybodyHowItIsForOperations() {
    StaffClient stranger = new StaffClient(port);
    for (String probe : new String[] {"", "/liveness", "/readiness"}) {
      HttpResponse<String> health = stranger.get("/actuator/health" + probe);
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body()).contains("UP").doesNotContain("database", "diskSpace", "details");
    }
    assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(stranger.get("/actuator").statusCode()).isEqualTo(401);
    assertThat(asCollector("anna").statusCode()).isEqualTo(403);
    assertThat(asCollector("olga").statusCode()).isEqualTo(200);
    assertThat(StaffClient.signedIn(port, "anna").get("/actuator/prometheus").statusCode())
        .isEqualTo(403);
    assertThat(StaffClient.signedIn(port, "olga").get("/actuator/env").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "anna, tasklist, 200", "anna, cockpit, 403", "anna, admin, 403",
    "lars, tasklist, 200", "lars, cockpit, 403", "lars, admin, 403",
    "olga, tasklist, 200", "olga, cockpit, 200", "olga, admin, 403",
    "petra, tasklist, 200", "petra, cockpit, 200", "petra, admin, 403",
    "admin, tasklist, 200", "admin, cockpit, 200", "admin, admin, 200"
  })
  void eachGroupEntersItsRoomsOnly(String login, String app, int status) {
    StaffClient client = StaffClient.signedIn(port, login);
    assertThat(client.get("/camunda/app/" + app + "/default/").statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "lars", "olga", "petra"})
  void nobodyButAnAdministratorChangesTheHouse(String login) {
    StaffClient client = StaffClient.signedIn(port, login);
    String engine = "/camunda/api/engine/engine/default";
    assertThat(
            client
                .json(
                    "POST",
                    engine + "/user/create",
                    """
                    {"profile":{"id":"intruder"},"credentials":{"password":"intruder"}}""")
                .statusCode())
        .isEqualTo(403);
    StaffClient again = StaffClient.signedIn(port, login);
    assertThat(
            again.json("PUT", engine + "/group/camunda-admin/members/" + login, "{}").statusCode())
        .isEqualTo(403);
    assertThat(again.get(engine + "/authorization?maxResults=10").body()).isEqualTo("[]");
    assertThat(
            again
                .json(
                    "POST",
                    engine + "/filter/create",
                    """
                    {"resourceType":"Task","name":"x","query":{},"properties":{}}""")
                .statusCode())
        .isEqualTo(403);
    assertThat(staff.find("intruder")).isEmpty();
  }

  private HttpResponse<String> asCollector(String login) {
    StaffClient collector = new StaffClient(port);
    String basic = Base64.getEncoder().encodeToString((login + ":" + login).getBytes());
    return collector.send(
        collector.request("/actuator").header("Authorization", "Basic " + basic).GET());
  }

  private String membersOfAdministrators() {
    return identityService
        .createUserQuery()
        .memberOfGroup(Groups.ADMINISTRATORS)
        .orderByUserId()
        .asc()
        .list()
        .toString()
        .replaceAll("revision=\\d+", "");
  }
}
