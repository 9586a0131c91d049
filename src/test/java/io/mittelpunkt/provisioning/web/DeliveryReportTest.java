package io.mittelpunkt.provisioning.web;

import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the warehouse tells us, and what somebody else might. */
@RunningService
class DeliveryReportTest {

  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"shipmentKey\":null,\"deliveredAt\":null}",
        "{\"shipmentKey\":\"a\\u0000\",\"deliveredAt\":\"2026-11-25T08:00:00Z\"}",
        "{\"shipmentKey\":\"a\\ud800\",\"deliveredAt\":\"2026-11-25T08:00:00Z\"}",
        "{\"shipmentKey\":\"a\",\"deliveredAt\":\"soon\"}",
        "{\"shipmentKey\":{},\"deliveredAt\":[]}",
        "{\"shipmentKey\":\"a\",\"deliveredAt\":1e400}",
        "{\"shipmentKey\":\"a\",\"deliveredAt\":\"+1000000000-12-31T23:59:59Z\"}"
      })
  void aDeliveryReportThatMakesNoSenseIsRefused(String body) {
    HttpResponse<String> answer =
        IntakeClient.send(
            new IntakeClient(shop.port(), "demo-warehouse-webhook")
                .request("/api/warehouse/deliveries")
                .POST(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isIn(400, 404);
    assertRefused(answer, answer.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-shop", "demo-warehouse"})
  void onlyTheWarehouseReportsDeliveries(String key) {
    assertRefused(
        IntakeClient.send(
            new IntakeClient(shop.port(), key)
                .request("/api/warehouse/deliveries")
                .POST(BodyPublishers.ofString("{}"))),
        401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+1000000000-12-31T23:59:59Z", "2999-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
  void aDeliveryAtAnImpossibleTimeIsNamed(String time) {
    String order = IntakeClient.id(shop.post(OrderBody.complete().toString()));
    HttpResponse<String> answer =
        IntakeClient.send(
            new IntakeClient(shop.port(), "demo-warehouse-webhook")
                .request("/api/warehouse/deliveries")
                .POST(
                    BodyPublishers.ofString(
                        "{\"shipmentKey\":\"%s\",\"deliveredAt\":\"%s\"}".formatted(order, time))));
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo("deliveredAt");
  }

  private static void assertRefused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }
}
