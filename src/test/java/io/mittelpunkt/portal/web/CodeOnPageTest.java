package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class CodeOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void thePageSaysWhereTheCodeGoesButNotTheAddress() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String mail = visitor.world().messages(visitor.order()).get(0).get("to").asText();

    for (String page : new String[] {"", "/day", "/cancellation"}) {
      assertThat(visitor.get(page).body())
          .as(page)
          .contains(mail.charAt(0) + "…@example.com")
          .doesNotContain(mail);
    }
    assertThat(visitor.send("/code", "for", "contract"))
        .contains("Ihr Code ist unterwegs an " + mail.charAt(0) + "…@example.com")
        .doesNotContain(mail);
    visitor.patient(() -> visitor.codes().size() == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "contract, #contract, ''",
    "day, /day, #code-part",
    "cancellation, /cancellation, #code-part",
    "'', #contract, ''",
    "https://evil.example, #contract, ''"
  })
  void theSendersPlaceIsWhereItLeadsBackTo(String purpose, String place, String part) {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String location =
        visitor.post("/code", "for", purpose).headers().firstValue("Location").orElseThrow();
    String page = visitor.world().page(visitor.order());
    assertThat(location)
        .startsWith("http://localhost:" + port + "/c/")
        .endsWith(
            place.startsWith("/")
                ? place + "?said=codeSent" + part
                : "?said=codeSent" + place + part);
    assertThat(page).startsWith("/c/");
  }

  @Test
  void atMostOneAMinuteAndFiveAnHourAreSentAndItIsSaid() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    visitor.code("contract");
    assertThat(visitor.send("/code", "for", "contract"))
        .contains("schon ein Code unterwegs", "role=\"status\"");
    for (int sent = 1; sent < 5; sent++) {
      visitor.world().advance("PT1M");
      visitor.code("contract");
    }
    visitor.world().advance("PT1M");

    assertThat(visitor.send("/code", "for", "contract"))
        .contains("schon mehrere Codes an Sie", "0800", "role=\"alert\"");
    assertThat(visitor.codes()).hasSize(5);

    visitor.world().advance("PT1H");
    assertThat(visitor.code("contract")).hasSize(6);
  }

  @Test
  void atMostTenADayAreSentSoThatNobodyGuessesOnAndOn() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    for (int sent = 0; sent < 10; sent++) {
      visitor.code("contract");
      visitor.world().advance(sent == 4 ? "PT1H" : "PT1M");
    }
    visitor.world().advance("PT2H");

    assertThat(visitor.send("/code", "for", "contract")).contains("schon mehrere Codes an Sie");

    visitor.world().advance("P1D");
    assertThat(visitor.code("contract")).hasSize(6);
  }

  @Test
  void whoHasOnlyAPhoneReadsItsEndAndGetsTheCodeBySms() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    reachBy(visitor, null, "+4915112345601");

    assertThat(visitor.page()).contains("Endung …601").doesNotContain("15112345601");
    assertThat(visitor.send("/code", "for", "contract")).contains("unterwegs an …601");
  }

  @Test
  void whomOnlyLettersReachIsOfferedThePhoneOrHisSignatureInstead() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    reachBy(visitor, null, null);

    assertThat(visitor.page())
        .contains("nur per Brief", "0800", "unterschrieben")
        .doesNotContain("Code zusenden");
    assertThat(visitor.send("/code", "for", "contract")).contains("nur per Brief");
    assertThat(visitor.codes()).isEmpty();
  }

  @Test
  void anEndedOrderSendsNoCode() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    visitor.send("/cancellation", "code", visitor.code("cancellation"), "reason", "");
    visitor.patient(() -> visitor.state().equals("cancelled"));
    visitor.world().advance("PT1M");

    assertThat(visitor.send("/code", "for", "contract").toLowerCase(Locale.GERMAN))
        .contains("storniert");
    assertThat(visitor.codes()).hasSize(1);
  }

  private void reachBy(Visitor visitor, String mail, String phone) {
    jdbc.sql(
            """
            update customer set email = ?, phone = ?
            where id = (select customer_id from product_order where id = ?)
            """)
        .params(mail, phone, visitor.order())
        .update();
  }
}
