package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.callbacks.AskForCallback;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.CallRequest;
import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.NewAttachment;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.callbacks.WriteToUs;
import io.mittelpunkt.callbacks.WriteToUs.Outcome.Written;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever takes a call sees whom he talks with, and nobody explains twice (P11). */
@RunningService
class CustomerViewTest {

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired AskForCallback askForCallback;
  @Autowired Callbacks callbacks;
  @Autowired TeamOfCustomer teamOfCustomer;
  @Autowired WriteToUs writeToUs;
  private CallTeam team;
  private String customer;
  private StaffClient agent;
  private int port;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    this.port = port;
    team = CallTeam.in(jdbc);
    team.anyone("de");
    customer = team.customer("Mia <b>Muster");
    agent = StaffClient.signedIn(port, "anna");
  }

  @Test
  void ofManyEarlierCallsTheNewestAreReadAndOfTheOpenOnesAll() {
    String open = promised(Matter.FAULT, null);
    jdbc.sql(
            """
            insert into callback
            select (jsonb_populate_record(c, jsonb_build_object(
              'id', c.id || '-' || n, 'state', 'reached', 'ended_at', c.asked_at,
              'asked_at', c.asked_at + n * interval '1 minute'))).*
            from callback c, generate_series(1, 25) n where id = ?
            """)
        .param(open)
        .update();

    assertThat(callbacks.ofCustomer(customer))
        .extracting(Callback::id)
        .hasSize(21)
        .startsWith(open + "-25")
        .contains(open + "-6")
        .endsWith(open);
  }

  @Test
  void whoHeIsWhoServesHimAndWhatIsKnownIsSeenAtOnce() {
    String phone =
        jdbc.sql("select phone from customer where id = ?")
            .param(customer)
            .query(String.class)
            .single();
    assertThat(page())
        .contains("Mia &lt;b&gt;Muster", customer, "German", "by mail to c…@example.com")
        .contains(CallTeam.NAME, "usual hours", "nobody yet")
        .contains(
            "Known already: do not ask again",
            "… " + phone.substring(phone.length() - 3),
            "not known")
        .contains("Nobody wrote yet.", "There were none.", "Nobody has a task for him.")
        .doesNotContain("??", "<b>Muster", phone);
  }

  @Test
  void whatHeOrderedStandsThereWithItsPromiseAndLeadsToItsCase() {
    ObjectNode body = OrderBody.complete();
    String order = IntakeClient.id(IntakeClient.shop(port).post(body.toString()));

    String page = agent.get("/desk/customers/" + OrderBody.customer(body)).body();

    assertThat(page).contains("/desk/cases/" + order + "?from=customer", "DSL 50");
    assertThat(agent.get("/desk/cases/" + order).body())
        .contains("/desk/customers/" + OrderBody.customer(body) + "?from=order");
    assertThat(
            agent.get("/desk/cases?q=" + customer).headers().firstValue("Location").orElseThrow())
        .endsWith("/desk/customers/" + customer + "?from=search");
  }

  @Test
  void whatWasPromisedAndWhatCameOfEarlierCallsIsTold() {
    String open = promised(Matter.FAULT, "The line is gone since Monday");
    String past = promised(Matter.BILL, null);
    String anna = team.anyone("de");
    callbacks.notReached(past, clock.instant());
    callbacks.called(past, clock.instant());
    callbacks.end(
        past,
        Callback.State.REACHED,
        new Callback.End(clock.instant(), "He is happy", anna, team.id(), null));
    String withdrawn = promised(Matter.ORDER, null);
    callbacks.end(
        withdrawn,
        Callback.State.DECLINED,
        new Callback.End(clock.instant(), "withdrawn", null, null, null));

    assertThat(page())
        .contains("Something does not work", "The line is gone since Monday", open, past)
        .contains("not reached on", "spoken with him", "Agent " + anna, "He is happy")
        .contains("no call wanted", "He withdrew it.")
        .doesNotContain("??", "withdrawn<");
  }

  @Test
  void whatHeWroteIsReadAndWhatHeSentIsDownloadedAndNeverRun() {
    Written written =
        (Written)
            writeToUs.write(
                customer,
                "Is <script>alert(1)</script> my bill right?",
                "page",
                List.of(new NewAttachment("bill.pdf", PDF)));
    String file = written.message().attachments().get(0).id();

    assertThat(page())
        .contains("he wrote (on his page)", "&lt;script&gt;", "bill.pdf", "A question waits")
        .doesNotContain("<script>alert");
    HttpResponse<String> download = file(agent, customer, file);
    assertThat(download.statusCode()).isEqualTo(200);
    assertThat(download.body()).startsWith("%PDF");
    assertThat(header(download, "Content-Disposition")).startsWith("attachment").contains("bill");
    assertThat(header(download, "Content-Type")).startsWith("application/octet-stream");
    assertThat(header(download, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(download, "Content-Security-Policy")).contains("sandbox", "default-src");
    assertThat(file(agent, team.customer("Other"), file).statusCode())
        .as("under another customer's number")
        .isEqualTo(404);
    assertThat(file(StaffClient.signedIn(port, "petra"), customer, file).statusCode())
        .isEqualTo(403);
    assertThat(looks()).as("the page, then the file").containsExactly("anna task", "anna customer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "shop", "letter", "mail"})
  void hisChoiceOfTeamIsNotedWithoutWhoNotedIt_P10(String via) {
    HttpResponse<String> out = post("team", "choice=none&via=" + via);

    assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("said=optedOut");
    assertThat(teamOfCustomer.optedOut(customer)).isTrue();
    assertThat(page()).contains("wants no team of his own", "His own team again");
    post("team", "choice=own&via=" + via);
    assertThat(teamOfCustomer.optedOut(customer)).isFalse();
    assertThat(
            jdbc.sql("select via from team_choice where customer_id = ?")
                .param(customer)
                .query(String.class)
                .list())
        .containsExactly(via);
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice=none&via=page", "choice=none&via=", "choice=x&via=phone", ""})
  void whatIsNoChoiceIsNotNoted(String fields) {
    assertThat(post("team", fields).statusCode()).isEqualTo(400);
    assertThat(teamOfCustomer.optedOut(customer)).isFalse();
  }

  @Test
  void aCallIsPromisedFromHere() {
    HttpResponse<String> answer = post("callbacks", "matter=bill&when=first&remark=May");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("said=called");
    assertThat(callbacks.ofCustomer(customer))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.askedVia()).isEqualTo("phone");
              assertThat(it.remark()).isEqualTo("May");
            });
    assertThat(post("callbacks", "matter=bill&when=first").body())
        .contains("He is promised a call about this already");
  }

  @ParameterizedTest
  @CsvSource({
    "matter=bill&when=at&callDay=2020-01-01&callTime=10:00, is over",
    "matter=bill&when=at, a day and a time",
    "matter=&when=first, what it is about",
    "matter=bill&when=first&phone=12, cannot be called"
  })
  void whatCannotBePromisedIsSaidWithWhatWasTyped(String fields, String reason) {
    HttpResponse<String> refused = post("callbacks", fields + "&remark=%3Ci%3EMay");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains(reason, "&lt;i&gt;May</textarea>");
    assertThat(callbacks.ofCustomer(customer)).isEmpty();
  }

  @Test
  void eachLookIsRecordedWithItsWay() {
    agent.get("/desk/customers/" + customer + "?from=task");
    agent.get("/desk/customers/" + customer + "?from=%27nonsense");

    assertThat(looks()).containsExactly("anna task", "anna address");
  }

  @Test
  void whoMayOpenNoCasesMayOpenNoCustomers() {
    String path = "/desk/customers/" + customer;
    assertThat(StaffClient.signedIn(port, "petra").get(path).statusCode()).isEqualTo(403);
    assertThat(StaffClient.signedIn(port, "pia").get(path).statusCode()).isEqualTo(200);
    assertThat(new StaffClient(port).get(path).statusCode()).isEqualTo(302);
    assertThat(agent.get("/desk/customers/C-nobody").statusCode()).isEqualTo(404);
    assertThat(agent.get("/desk/customers/C-%3Cscript%3E").statusCode()).isEqualTo(404);
  }

  private String promised(Matter matter, String remark) {
    return ((Asked)
            askForCallback.ask(
                new CallRequest(
                    customer,
                    null,
                    matter,
                    remark,
                    null,
                    null,
                    "page",
                    null,
                    new CallWish.First(Duration.ofHours(1)))))
        .callback()
        .id();
  }

  private String page() {
    return agent.get("/desk/customers/" + customer + "?from=task").body();
  }

  private List<String> looks() {
    return jdbc.sql(
            """
            select staff_id || ' ' || way from case_look
            where customer_id = ? and order_id is null order by seq
            """)
        .param(customer)
        .query(String.class)
        .list();
  }

  private HttpResponse<String> post(String action, String fields) {
    return agent.postForm(
        "/desk/customers/" + customer, "/desk/customers/" + customer + "/" + action, fields);
  }

  private static HttpResponse<String> file(StaffClient who, String customer, String file) {
    return who.get("/desk/customers/" + customer + "/files/" + file);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
