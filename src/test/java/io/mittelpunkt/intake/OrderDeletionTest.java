package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.CANCELLATIONS;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders that have ended, and those of other clients. */
@RunningService
class OrderDeletionTest {

  private static final String ITEM = "\"productOrderItem\":[{\"id\":\"1\",\"action\":\"add\"}]";

  @Autowired JdbcClient jdbc;
  @Autowired Orders orders;
  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @Test
  void anotherClientsOrderIsNotThere() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    IntakeClient partner = IntakeClient.partner(shop.port());
    assertRefused(
        partner.send("PATCH", ORDERS + "/" + order, "{\"category\":\"x\"," + ITEM + "}"), 404);
    assertRefused(partner.send("DELETE", ORDERS + "/" + order, ""), 404);
  }

  @Test
  void anEndedOrderStaysAsItIsAndItsClientMayTakeItOffItsList() {
    ObjectNode body = OrderBody.complete();
    String order = id(shop.post(body.toString()));
    HttpResponse<String> early = shop.send("DELETE", ORDERS + "/" + order, "");
    assertRefused(early, 409);
    assertThat(json(early).get("detail").asText()).contains("cancelProductOrder");
    complete(order);

    HttpResponse<String> late =
        shop.send("POST", CANCELLATIONS, "{\"productOrder\":{\"id\":\"%s\"}}".formatted(order));
    assertRefused(late, 409);
    assertThat(json(late).get("detail").asText()).contains("completed since 20");
    assertRefused(patch(order, "{\"category\":\"x\"," + ITEM + "}"), 409);
    assertThat(shop.send("DELETE", ORDERS + "/" + order, "").statusCode()).isEqualTo(204);

    assertRefused(shop.get(ORDERS + "/" + order), 404);
    assertRefused(shop.send("DELETE", ORDERS + "/" + order, ""), 404);
    assertRefused(patch(order, "{" + ITEM + "}"), 404);
    String external = body.get("externalId").asText();
    assertThat(json(shop.get(ORDERS + "?externalId=" + external))).isEmpty();
    assertThat(told(order, "ProductOrderDeleteEvent")).hasSize(1);
    assertThat(orders.get(order).state().code()).isEqualTo("completed");
    // The number was used: nothing is ordered a second time under it (P13).
    assertThat(id(shop.post(body.toString()))).isEqualTo(order);
  }

  private void complete(String order) {
    OutsideWorld world = new OutsideWorld(shop.port());
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> world.done("warehouse", "shipments", order).size() == 1);
    world.advance("P2DT1H");
    await().atMost(Duration.ofSeconds(60)).until(() -> shop.stateOf(order).equals("completed"));
  }

  private HttpResponse<String> patch(String order, String body) {
    return shop.send("PATCH", ORDERS + "/" + order, body);
  }

  private List<String> told(String order, String type) {
    return jdbc.sql("select about from order_event where order_id = ? and type = ? order by seq")
        .params(order, type)
        .query(String.class)
        .list();
  }
}
