package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class StaffSignInTest {

  @LocalServerPort int port;
  @Autowired StaffDirectory staff;
  @Autowired IdentityService identityService;

  @Test
  void oneSignInOpensTheDeskAndTasklist() {
    StaffClient anna = new StaffClient(port);
    HttpResponse<String> answer = anna.signIn("anna", "anna");
    assertThat(location(answer)).isEqualTo("/camunda/app/tasklist/default/");
    assertThat(anna.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(anna.get("/camunda/api/admin/auth/user/default").body())
        .contains("\"userId\":\"anna\"")
        .contains("tasklist")
        .doesNotContain("cockpit");
    assertThat(anna.get("/desk").body()).contains("Hello, Anna Arndt", "Agents");
  }

  @Test
  void leadsWhereOneWantedToGo() {
    StaffClient lars = new StaffClient(port);
    lars.get("/desk");
    assertThat(location(lars.signIn("lars", "lars"))).isEqualTo("/desk");
  }

  @Test
  void startsAFreshSession() {
    StaffClient anna = new StaffClient(port);
    anna.get("/login");
    String before = anna.cookie("JSESSIONID");
    anna.signIn("anna", "anna");
    assertThat(anna.cookie("JSESSIONID")).isNotEqualTo(before).isNotEqualTo("none");
  }

  @Test
  void signingInAsSomebodyElseLeavesNothingOfTheFirst() {
    StaffClient client = StaffClient.signedIn(port, "admin");
    client.signIn("anna", "anna");
    assertThat(client.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    assertThat(client.get("/camunda/api/admin/auth/user/default").body()).doesNotContain("\"admin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/logout", "/camunda/api/admin/auth/user/default/logout"})
  void signingOutAnywhereSignsOutEverywhere(String logout) {
    StaffClient anna = StaffClient.signedIn(port, "anna");
    HttpResponse<String> answer =
        logout.equals("/logout") ? anna.postForm(logout, "") : anna.json("POST", logout, "");
    assertThat(answer.statusCode()).isIn(204, 302);
    assertThat(location(anna.get("/desk"))).endsWith("/login");
    assertThat(anna.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "", "anna ", "ANNA", "a\u0000", "\ud83d\ude00"})
  void aWrongPasswordSaysNothingMore(String password) {
    String own = uniqueStaff();
    assertThat(location(new StaffClient(port).signIn(own, password))).isEqualTo("/login?failed");
  }

  @ParameterizedTest
  @CsvSource({
    "failed, Login or password is not right.",
    "later, Too many tries from here.",
    "again, The page had been open for long.",
    "out, You are signed out."
  })
  void theSignInPageSaysWhatHappened(String parameter, String text) {
    assertThat(new StaffClient(port).get("/login?" + parameter).body()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "", "a\u0000b", "'; drop table", "*", "${1}"})
  void anUnknownLoginLooksTheSame(String login) {
    assertThat(location(new StaffClient(port).signIn(login, "x"))).isEqualTo("/login?failed");
  }

  @Test
  void aFormWithoutItsTokenIsNotTaken() {
    StaffClient client = new StaffClient(port);
    HttpResponse<String> answer =
        client.send(
            client
                .request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=anna&password=anna")));
    assertThat(location(answer)).isEqualTo("/login?again");
    assertThat(location(client.get("/desk"))).endsWith("/login");
  }

  @Test
  void theWebappsAskForTheirOwnToken() {
    StaffClient anna = StaffClient.signedIn(port, "anna");
    HttpResponse<String> answer =
        anna.send(
            anna.request("/camunda/api/engine/engine/default/task")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void guessesAreStoppedButLockNobodyOut() {
    String own = uniqueStaff();
    StaffClient stranger = new StaffClient(port);
    for (int i = 0; i < 5; i++) {
      assertThat(location(stranger.signIn(own, "guess" + i))).isEqualTo("/login?failed");
    }
    assertThat(location(stranger.signIn(own, own))).isEqualTo("/login?later");
    assertThat(staff.withPassword(own, own)).isPresent();
  }

  @Test
  void whoeverLeftTheStaffIsLetInNoMore() {
    String own = uniqueStaff();
    StaffClient client = StaffClient.signedIn(port, own);
    identityService.deleteUser(own);
    assertThat(client.get("/desk").statusCode()).isEqualTo(403);
    assertThat(location(new StaffClient(port).signIn(own, own))).isEqualTo("/login?failed");
  }

  @Test
  void pagesTellTheBrowserToBeCareful() {
    HttpResponse<String> page = new StaffClient(port).get("/login");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Cache-Control")).get().asString().contains("no-store");
    assertThat(page.headers().firstValue("Set-Cookie"))
        .get()
        .asString()
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
  }

  @Test
  void behindTlsTheBrowserIsToldToStayThere() {
    StaffClient client = new StaffClient(port);
    HttpResponse<String> page =
        client.send(client.request("/login").header("X-Forwarded-Proto", "https").GET());
    assertThat(page.headers().firstValue("Strict-Transport-Security"))
        .get()
        .asString()
        .contains("max-age=31536000");
    assertThat(page.headers().firstValue("Set-Cookie")).get().asString().contains("Secure");
  }

  private String uniqueStaff() {
    String login = "s" + Long.toString(System.nanoTime(), 36);
    staff.keep(new StaffMember(login, "Somebody", Set.of(Groups.AGENTS)), "s@staff.example", login);
    return login;
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(it -> it.replaceFirst("^http://localhost:\\d+", ""))
        .orElse("");
  }
}
