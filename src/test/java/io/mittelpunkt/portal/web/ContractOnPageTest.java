package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ContractOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void theSummaryIsShownWordForWordWithThePriceBeforeAndAfter_P10() {
    Visitor visitor = Visitor.whoIsToConsent(port);

    assertThat(visitor.page())
        .contains(
            (String) contract(visitor).get("summary"),
            "Preis vorher, im Monat",
            "nichts",
            "Preis nachher, im Monat",
            "34,95",
            "39,95",
            "Was dann geschieht",
            "0800")
        .doesNotContain("??");
    assertThat(visitor.state()).isEqualTo("pending");
  }

  @Test
  void theCodeConfirmsItOnceAndTheOrderRunsOn() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String seq = visitor.seq();
    String code = visitor.code("contract");

    assertThat(visitor.send("/contract", "seq", seq, "code", code))
        .contains("Ihr Vertrag ist bestätigt", "role=\"status\"")
        .contains("Was Sie bestätigt haben")
        .doesNotContain("name=\"seq\"");
    assertThat(contract(visitor))
        .containsEntry("evidence", "code")
        .containsEntry("confirmed_via", "page");
    visitor.patient(() -> visitor.shop().order(visitor.order()).has("expectedCompletionDate"));

    assertThat(visitor.send("/contract", "seq", seq, "code", code))
        .contains("nichts mehr zu bestätigen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "000000", "soon", "12345678901234567890", "\u0000", "'; drop table x"})
  void whatIsNotTheCodeConfirmsNothingAndSaysWhatToDo(String typed) {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String code = visitor.code("contract");

    HttpResponse<String> answer =
        visitor.post("/contract", "seq", visitor.seq(), "code", typed.equals(code) ? "1" : typed);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Dieser Code öffnet nichts", "role=\"alert\"", "aria-invalid=\"true\"")
        .contains("Code zusenden");
    assertThat(contract(visitor).get("confirmed_at")).isNull();
    assertThat(visitor.state()).isEqualTo("pending");
    assertThat(visitor.send("/contract", "seq", visitor.seq(), "code", code))
        .as("the right one still counts")
        .contains("Ihr Vertrag ist bestätigt");
  }

  @Test
  void afterFiveTriesEvenTheRightCodeIsNotTakenUntilANewOneIsSent() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String code = visitor.code("contract");
    for (int i = 0; i < 5; i++) {
      visitor.post("/contract", "seq", visitor.seq(), "code", "1");
    }

    HttpResponse<String> sixth = visitor.post("/contract", "seq", visitor.seq(), "code", code);
    assertThat(sixth.statusCode()).isEqualTo(422);

    visitor.world().advance("PT1M");
    assertThat(visitor.send("/contract", "seq", visitor.seq(), "code", visitor.code("contract")))
        .contains("Ihr Vertrag ist bestätigt");
  }

  @Test
  void afterTenMinutesACodeIsOver() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String code = visitor.code("contract");
    visitor.world().advance("PT11M");

    HttpResponse<String> late = visitor.post("/contract", "seq", visitor.seq(), "code", code);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("zehn Minuten sind um");
  }

  @Test
  void theCodeOfAnotherOrderDoesNotCount() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    Visitor other = Visitor.whoIsToConsent(port);
    String code = other.code("contract");

    assertThat(visitor.post("/contract", "seq", visitor.seq(), "code", code).statusCode())
        .isEqualTo(422);
  }

  @Test
  void digitsWithBlanksOrOfAnotherScriptAreTheSameCode() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String code = visitor.code("contract");
    StringBuilder arabic = new StringBuilder(" ");
    code.chars().forEach(digit -> arabic.append((char) ('\u0660' + digit - '0')).append(' '));

    assertThat(visitor.send("/contract", "seq", visitor.seq(), "code", arabic.toString()))
        .contains("Ihr Vertrag ist bestätigt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "99", "x", "99999999999999999999"})
  void anOlderPageConfirmsNothingAndSpendsNoCode(String seq) {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String code = visitor.code("contract");

    assertThat(visitor.send("/contract", "seq", seq, "code", code))
        .contains("Die Zusammenfassung hat sich inzwischen geändert", "role=\"alert\"")
        .contains("name=\"seq\"");
    assertThat(contract(visitor).get("confirmed_at")).isNull();
    assertThat(visitor.send("/contract", "seq", visitor.seq(), "code", code))
        .contains("Ihr Vertrag ist bestätigt");
  }

  @Test
  void theAddressOfAFormOpensThePageAgain() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    for (String form : new String[] {"/contract", "/alternative", "/code", "/detail"}) {
      assertThat(visitor.get(form).statusCode()).as(form).isEqualTo(302);
    }
  }

  private Map<String, Object> contract(Visitor visitor) {
    return jdbc.sql("select * from contract_summary where order_id = ? order by seq desc limit 1")
        .param(visitor.order())
        .query()
        .singleRow();
  }
}
