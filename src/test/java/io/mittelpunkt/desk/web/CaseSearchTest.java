package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer calls and says one thing of himself; whatever it is, he is found. */
@RunningService
class CaseSearchTest {

  @Autowired Customers customers;
  @Autowired StaffDirectory staff;
  @Autowired JdbcClient jdbc;
  private int port;
  private IntakeClient shop;
  private String login;
  private StaffClient agent;

  @BeforeEach
  void callAnAgentOfItsOwn(@LocalServerPort int port) {
    this.port = port;
    shop = IntakeClient.shop(port);
    login = "a" + UUID.randomUUID().toString().substring(0, 8);
    staff.keep(new StaffMember(login, "Agnes", Set.of(Groups.AGENTS)), "a@staff.example", login);
    agent = StaffClient.signedIn(port, login);
  }

  @Test
  void eachNumberOfAnOrderLeadsToItsCase() {
    ObjectNode body = OrderBody.complete();
    String order = IntakeClient.id(shop.post(body.toString()));
    for (String said :
        List.of(
            order,
            order.toLowerCase(Locale.ROOT),
            " " + order.replace("-", " ") + "\t",
            order.substring(3).replace("-", "").replace('0', 'O').replace('1', 'l'),
            body.get("externalId").asText(),
            body.get("externalId").asText().toUpperCase(Locale.ROOT),
            OrderBody.customer(body),
            body.at("/relatedParty/0/id").asText())) {
      HttpResponse<String> answer = search(said);
      assertThat(answer.statusCode()).as(said).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location"))
          .as(said)
          .get()
          .asString()
          .endsWith("/desk/cases/" + order + "?from=search");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Jörg-Peter Weißenhövel, weissenh, true",
    "Jörg-Peter Weißenhövel, WEISSENHOEVEL jorg, true",
    "Jörg-Peter Weißenhövel, 'Weißenhövel, J.', true",
    "Jörg-Peter Weißenhövel, eißenhövel, false",
    "Jörg-Peter Weißenhövel, Jörg Weber, false",
    "Ayşe Yıldırımoğlu, ayse yildirimoglu, true",
    "Ayşe Yıldırımoğlu, YILDIRIMOĞ, true",
    "Manuela O'Brien-Œuvrard, OBrien, false",
    "Manuela O'Brien-Œuvrard, o’brien oeuvrard, true",
    "Manuela O'Brien-Œuvrard, manu, true",
    "ليلى الحدادية, الحداد, true",
    "Dr. x.y@z.example Łukasz, lukasz example, true",
  })
  void aNameIsFoundByItsBeginningsWhateverItsAccents(String name, String said, boolean found) {
    String number = account(name, null);
    assertThat(search(said).body().contains(number)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0151 2345 %s", "+49 151 2345%s", "0049 (0)151/2345%s", "+491512345%s"})
  void aPhoneNumberIsFoundInAnyNotation(String notation) {
    String end = "%04d".formatted((int) (Math.random() * 10_000));
    String number = account("Petra Phon", "+491512345" + end);
    assertThat(search(notation.formatted(end)).body()).contains(number, "no order yet");
  }

  @Test
  void atTheMost25AreShownByNameAndMoreAreAnnounced() {
    String family = "Zz" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "q");
    for (int i = 0; i < 25; i++) {
      account("%s, %c".formatted(family, 'A' + (i * 7) % 26), null);
    }
    String all = search(family).body();
    assertThat(all.split(family, -1)).as("in the field, and 25 times").hasSize(1 + 1 + 25);
    assertThat(all).doesNotContain("There are more").contains(family + ", A");
    assertThat(all.indexOf(family + ", B")).isLessThan(all.indexOf(family + ", C"));

    account(family + ", Zoe", null);
    assertThat(search(family).body()).contains("There are more than these 25");
  }

  // No letters of a hexadecimal number: other tests' customers are named by one.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "zzzqqq nobody",
        "' or 1=1 --",
        "xq':* | 'x",
        "%xq_%",
        "(((((xq",
        "\u0000xq\u0007",
        "!xq & <->",
        "PO-ZZZZ-ZZZZ-ZZZZ",
        "<script>alert(1)</script>",
        "🦊🦊 fox"
      })
  void whatNamesNobodyIsAnsweredWithWhatElseToTry(String said) {
    HttpResponse<String> answer = search(said);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Nothing was found", "Order numbers begin with PO")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a b c", "--", "'", "%_%", "🦊"})
  void tooLittleIsNoSearch(String said) {
    assertThat(search(said).body()).contains("at least two letters");
    assertThat(search("x".repeat(101)).body()).contains("at least two letters");
    assertThat(looks()).isEmpty();
  }

  @Test
  void theEmptyPageSaysWhatToType() {
    assertThat(agent.get("/desk/cases").body()).contains("Type what the customer tells you");
    assertThat(agent.get("/desk/cases?q=%20").body()).contains("Type what the customer tells you");
  }

  @Test
  void eachSearchIsRecordedWithoutItsWords() {
    String number = account("Recordia Quux", "+4915123459999");
    search("recordia");
    search("0151 23459999");
    search(number);
    search("nobody at all");
    assertThat(looks()).containsExactly("name 1", "phone 1", "number 1", "name 0");
    assertThat(
            jdbc.sql("select row_to_json(l)::text from case_look l where staff_id = ?")
                .param(login)
                .query(String.class)
                .list())
        .noneMatch(row -> row.contains("ecordia") || row.contains("9999"));
  }

  @Test
  void nobodyCopiesTheCustomersByHand() {
    for (int i = 0; i < 30; i++) {
      assertThat(search("zzzqqq nobody").statusCode()).as("search " + i).isEqualTo(200);
    }
    HttpResponse<String> answer = search("zzzqqq nobody");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("Please wait a minute").doesNotContain("Nothing was found");
    assertThat(looks()).hasSize(30);
    assertThat(agent.get("/desk/cases").statusCode()).isEqualTo(200);
  }

  @Test
  void whoLeftTheAgentsFindsNobodyAnyMoreThoughStillSignedIn() {
    assertThat(search("zzzqqq nobody").statusCode()).isEqualTo(200);
    jdbc.sql("delete from act_id_membership where user_id_ = ?").param(login).update();
    assertThat(search("zzzqqq nobody").statusCode()).isEqualTo(403);
  }

  private String account(String name, String phone) {
    String number = "C-" + UUID.randomUUID();
    customers.open(
        new Customer(
            number, name, Locale.GERMAN, ZoneId.of("Europe/Berlin"), null, phone, null, null));
    return number;
  }

  private HttpResponse<String> search(String said) {
    return agent.get("/desk/cases?q=" + URLEncoder.encode(said, StandardCharsets.UTF_8));
  }

  private List<String> looks() {
    return jdbc.sql(
            "select way || ' ' || hits from case_look where staff_id = ? and hits is not null"
                + " order by seq")
        .param(login)
        .query(String.class)
        .list();
  }
}
