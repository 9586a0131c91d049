package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.Daytime;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a customer is called when it suits him, with nothing but the link (P9). */
@RunningService
class CallOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired CustomerLinks links;
  @Autowired MovableClock clock;
  @Autowired Callbacks callbacks;
  @Autowired Customers customers;
  private CallTeam team;
  private String customer;
  private TeamVisitor visitor;

  @BeforeEach
  void found() {
    Daytime.byDay(port, clock);
    team = CallTeam.in(jdbc);
    team.anyone("de");
    customer = team.customer("Mia");
    visitor = TeamVisitor.of(port, links, customer);
  }

  @Test
  void heIsPromisedTheTimeThatHeChoosesMovesItAndWithdrawsIt() {
    List<String> slots = TeamVisitor.slots(visitor.page());

    String promised = visitor.send("/calls", "about", "bill", "when", slots.get(40));

    assertThat(promised)
        .contains("Unten sehen Sie, wann wir anrufen", "Es geht um: meine Rechnung", CallTeam.NAME);
    Callback call = call();
    assertThat(call.promise().slot().iso()).isEqualTo(slots.get(40));

    String moved = visitor.send("/calls/" + call.id(), "when", slots.get(50));
    assertThat(moved).contains("Die neue Zeit ist versprochen");
    assertThat(call().promise().slot().iso()).isEqualTo(slots.get(50));
    assertThat(call().promise().firstFrom()).isEqualTo(call.promise().slot().from());

    assertThat(visitor.get("/calls/" + call.id() + "/withdraw").body())
        .contains("Dann ruft Sie dazu niemand an");
    assertThat(call().state()).as("looking withdraws nothing").isEqualTo(State.OPEN);
    assertThat(visitor.send("/calls/" + call.id() + "/withdraw"))
        .contains("Dazu ruft Sie niemand mehr an", "Frühere Anrufe", "kein Anruf mehr nötig");
    assertThat(call().state()).isEqualTo(State.DECLINED);
    assertThat(visitor.post("/calls/" + call.id(), "when", "now").statusCode()).isEqualTo(302);
  }

  @Test
  void askedForTwiceItIsOneCall() {
    visitor.send("/calls", "about", "bill", "when", "now");

    assertThat(visitor.send("/calls", "about", "bill", "when", "now"))
        .contains("Dazu rufen wir Sie schon an");
    assertThat(callbacks.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void whoWasSlowerSeesOtherTimesAtOnce() {
    String slot = TeamVisitor.slots(visitor.page()).get(30);
    TeamVisitor faster = TeamVisitor.of(port, links, team.customer("Ole"));
    faster.send("/calls", "about", "bill", "when", slot);

    HttpResponse<String> answer =
        visitor.post("/calls", "about", "contract", "remark", "Umzug", "when", slot);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("hat gerade jemand anderes gewählt", ">Umzug</textarea>", "role=\"alert\"")
        .containsPattern("value=\"contract\"[^>]*selected")
        .doesNotContain("value=\"" + slot + "\"");
  }

  @Test
  void theNumberIsAskedForOnceAndNeverChangedByALink_P3() {
    jdbc.sql("update customer set phone = null where id = ?").param(customer).update();
    HttpResponse<String> wrong =
        visitor.post("/calls", "about", "bill", "when", "now", "number", "12");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"12\"", "mit Vorwahl");
    assertThat(visitor.post("/calls", "about", "bill", "when", "now").body())
        .contains("Wir haben noch keine Nummer von Ihnen");

    visitor.send("/calls", "about", "bill", "when", "now", "number", "0151 12345604");

    assertThat(customers.get(customer).phone()).isEqualTo("+4915112345604");
    assertThat(visitor.page())
        .contains("die auf 604 endet", "kann ein Link allein sie nicht ändern")
        .doesNotContain("name=\"number\"", "12345604");
    String later = TeamVisitor.slots(visitor.page()).get(60);
    visitor.send("/calls", "about", "fault", "when", later, "number", "0151 12345605");
    assertThat(callbacks.ofCustomer(customer)).allMatch(it -> it.phone().equals("+4915112345604"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bill | 2020-01-01T10:00:00Z/2020-01-01T10:15:00Z | Diese Zeit ist vorbei",
        "bill | 2026-01-01T10:00:00Z/2099-01-01T10:15:00Z | frei",
        "bill | 9999-12-31T10:00:00Z/9999-12-31T10:15:00Z | frei",
        "bill | pool:nothing | Zu dieser Zeit können wir nicht anrufen",
        "bill | <b>now</b> | Zu dieser Zeit können wir nicht anrufen",
        "draft | now | Bitte wählen Sie, worum es geht",
        "missingDetail | now | Bitte wählen Sie, worum es geht",
        "'<b>' | now | Bitte wählen Sie, worum es geht"
      })
  void whatCannotBeIsSaid(String about, String when, String words) {
    HttpResponse<String> answer = visitor.post("/calls", "about", about, "when", when);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(words).doesNotContain("<b>");
    assertThat(callbacks.ofCustomer(customer)).isEmpty();
  }

  @Test
  void aRemarkIsKeptShortAndPlainAndNeverRun() {
    for (String remark : List.of("x".repeat(501), "a\u0000b", "a\u202eb", "x".repeat(200_000))) {
      HttpResponse<String> answer =
          visitor.post("/calls", "about", "bill", "when", "now", "remark", remark);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("aria-describedby=\"call-problem\"");
    }
    visitor.send("/calls", "about", "bill", "when", "now", "remark", "<script>a()</script>\r\nb");

    assertThat(call().remark()).isEqualTo("<script>a()</script>\nb");
    assertThat(visitor.page()).doesNotContain("<script");
  }

  @Test
  void atNightNobodyIsCalledAndHeChooses() {
    Daytime.at(port, clock, LocalTime.of(23, 30));

    String page = visitor.page();

    assertThat(page).contains("nachts wird niemand angerufen", "Schreiben Sie uns");
    assertThat(TeamVisitor.choices(page)).doesNotContain("now", "pool").isNotEmpty();
    HttpResponse<String> answer = visitor.post("/calls", "about", "bill", "when", "now");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(callbacks.ofCustomer(customer)).isEmpty();
    visitor.send("/calls", "about", "bill", "when", TeamVisitor.slots(page).get(0));
    assertThat(call().promise().slot().from().atZone(HomeZone.ID).toLocalTime())
        .isBetween(LocalTime.of(8, 0), LocalTime.of(9, 0));
  }

  @Test
  void whoWasNotReachedIsAskedForATime() {
    visitor.send("/calls", "about", "bill", "when", TeamVisitor.slots(visitor.page()).get(60));
    jdbc.sql("update callback set state = 'invited', attempts = 3 where customer_id = ?")
        .param(customer)
        .update();
    assertThat(visitor.page()).contains("Wir haben Sie nicht erreicht", "Eine Zeit nennen");

    visitor.send("/calls/" + call().id(), "when", TeamVisitor.slots(visitor.page()).get(70));

    assertThat(call().state()).isEqualTo(State.OPEN);
  }

  @Test
  void anothersCallIsNeitherShownNorChanged() {
    TeamVisitor other = TeamVisitor.of(port, links, team.customer("Ole"));
    visitor.send("/calls", "about", "bill", "when", TeamVisitor.slots(visitor.page()).get(60));
    String id = call().id();

    assertThat(other.get("/calls/" + id).statusCode()).isEqualTo(302);
    assertThat(other.post("/calls/" + id, "when", "now").statusCode()).isEqualTo(302);
    assertThat(other.post("/calls/" + id + "/withdraw").statusCode()).isEqualTo(302);
    assertThat(other.get("/calls/" + id + "/withdraw").statusCode()).isEqualTo(302);
    assertThat(call().state()).isEqualTo(State.OPEN);
    assertThat(other.page()).doesNotContain(id);
  }

  @Test
  void whoIsAskedForADetailMayHaveHimselfCalledInstead() {
    Visitor asked =
        Visitor.of(port, Visitor.in(team.region().postcode(), OrderBody.withoutBirthDate()));
    asked.patient(() -> asked.page().contains("team?about=missingDetail"));
    jdbc.sql(
            """
            update customer set phone = '+4915112345606'
            where id = (select customer_id from product_order where id = ?)
            """)
        .param(asked.order())
        .update();
    assertThat(asked.get("/team?about=missingDetail").body())
        .containsPattern("value=\"missingDetail\"[^>]*selected");

    asked.send("/team/calls", "about", "missingDetail", "when", "now");

    assertThat(asked.page()).contains("Ihr Team", CallTeam.NAME, "Wir rufen Sie an: ");
    assertThat(callbacks.ofCase(asked.order()))
        .singleElement()
        .matches(it -> it.matter() == Callback.Matter.MISSING_DETAIL);
  }

  private Callback call() {
    return callbacks.ofCustomer(customer).get(0);
  }
}
