package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class CancellationOnPageTest {

  @LocalServerPort int port;
  @Autowired Orders orders;
  @Autowired RequestCancellation requestCancellation;
  @Autowired JdbcClient jdbc;

  @Test
  void whatHappensThenIsSaidBeforeAndTheWholeStoryAfter() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    assertThat(visitor.get("/cancellation").body())
        .contains("Was dann geschieht", "Bis wann das geht", "14 Tagen", "auf unsere Kosten");

    String reason = "Umzug nach Köln <b>👋🏽";
    assertThat(
            visitor.send("/cancellation", "reason", reason, "code", visitor.code("cancellation")))
        .contains("Ihre Stornierung")
        .doesNotContain("name=\"seq\"");
    visitor.patient(() -> visitor.state().equals("cancelled"));

    assertThat(visitor.page())
        .contains("Storniert", "Der Auftrag ist storniert", "Was bisher geschah")
        .contains("Sie haben uns gebeten, den Auftrag zu stornieren", "niemand")
        .doesNotContain("<form", "Wir nennen Ihnen einen Termin", "/day", "??");
    assertThat(orders.get(visitor.order()).cancellationReason()).isEqualTo(reason);
    assertThat(visitor.shop().get(IntakeClient.ORDERS + "/" + visitor.order()).body())
        .as("what he told us is not for the shop")
        .contains("cancelled")
        .doesNotContain("Umzug");
    assertThat(
            visitor
                .shop()
                .get(IntakeClient.ORDERS.replace("v4/productOrder", "v4/cancelProductOrder"))
                .body())
        .contains(visitor.order())
        .doesNotContain("Umzug");
    assertThat(visitor.send("/cancellation", "code", "1")).contains("Der Auftrag ist storniert");
    assertThat(visitor.get("/day").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/cancellation").statusCode()).isEqualTo(302);
  }

  @Test
  void withoutTheCodeNothingIsCancelledAndTheReasonStays() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    HttpResponse<String> answer = visitor.post("/cancellation", "reason", "\"Umzug\"", "code", "1");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Dieser Code öffnet nichts", "value=\"&quot;Umzug&quot;\"");
    assertThat(visitor.state()).isEqualTo("pending");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202Eb", "long"})
  void aReasonThatCannotBeKeptIsSaidAndSpendsNoCode(String typed) {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String code = visitor.code("cancellation");
    String reason = typed.equals("long") ? "x".repeat(201) : typed;

    HttpResponse<String> answer = visitor.post("/cancellation", "reason", reason, "code", code);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(typed.equals("long") ? "mehr als 200 Zeichen" : "nicht aufbewahren");
    assertThat(visitor.state()).isEqualTo("pending");
    assertThat(visitor.send("/cancellation", "reason", "", "code", code))
        .contains("Ihre Stornierung");
    assertThat(orders.get(visitor.order()).cancellationReason()).isNull();
  }

  @Test
  void onceTheLineIsActiveThePageSaysWhatRemainsInstead() {
    Visitor visitor = whoseLineIsBuilt();
    jdbc.sql("update line set activated_at = now() where order_id = ?")
        .param(visitor.order())
        .update();

    assertThat(visitor.page()).contains("widerrufen", "0800").doesNotContain("/day");
    assertThat(visitor.get("/cancellation").body())
        .contains("14 Tagen widerrufen", "einem Monat")
        .doesNotContain("<form");
    assertThat(visitor.send("/cancellation", "code", "1")).contains("14 Tagen widerrufen");
  }

  @Test
  void aCancellationThatCameTooLateIsSaidWithItsReason() {
    Visitor visitor = whoseLineIsBuilt();
    jdbc.sql("update line set activated_at = now() where order_id = ?")
        .param(visitor.order())
        .update();
    requestCancellation.request(visitor.order(), null, "phone");
    visitor.patient(() -> visitor.state().equals("inProgress"));

    assertThat(visitor.page())
        .contains("Sie kam zu spät: Ihr Anschluss ist schon aktiv", "14 Tagen widerrufen");
  }

  @ParameterizedTest
  @CsvSource({"PT1M, false", "P1DT1H, true"})
  void aModemThatHasLeftIsToBeSentBackAndOneThatHasNotIsNot(String later, boolean sentBack) {
    Visitor visitor = whoseLineIsBuilt();
    visitor.world().advance(later);
    visitor.send("/cancellation", "code", visitor.code("cancellation"));
    visitor.patient(() -> visitor.state().equals("cancelled"));

    assertThat(visitor.page().contains("schicken Sie das Modem auf unsere Kosten zurück"))
        .isEqualTo(sentBack);
  }

  private Visitor whoseLineIsBuilt() {
    Visitor visitor = Visitor.of(port, OrderBody.complete());
    visitor.patient(
        () ->
            jdbc.sql("select shipment_id is not null from line where order_id = ?")
                .param(visitor.order())
                .query(Boolean.class)
                .optional()
                .orElse(false));
    return visitor;
  }
}
