package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.StoppedEngine;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client sees of what it was sent. */
@StoppedEngine
class DeliveryLogTest {

  @Autowired DeliverEvents deliverEvents;
  private IntakeClient shop;
  private EventReceiver receiver;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    receiver = new EventReceiver(shop);
    receiver.subscribe("");
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void whatWasTakenIsSentAgainOnRequestAndNothingOfAnEndedSubscription() {
    String order = ordered();
    deliverEvents.run();
    JsonNode line = receiver.log(order).get(0);
    String delivery = line.get("id").asText();
    receiver.replay(delivery);
    deliverEvents.run();
    assertThat(receiver.about(order)).hasSize(2);

    receiver.delete(line.get("subscriptionId").asText());
    HttpResponse<String> refused = receiver.replay(delivery);
    ProductOrderApiTest.assertRefused(refused, 409);
    deliverEvents.run();
    assertThat(receiver.about(order)).hasSize(2);
  }

  @Test
  void theLogIsReadPageByPage() {
    String order = ordered();
    HttpResponse<String> page = shop.get(EventReceiver.LOG + "?state=open&limit=1");
    assertThat(json(page)).hasSize(1);
    assertThat(json(page).get(0).get("orderId").asText()).isEqualTo(order);
    assertThat(page.headers().firstValue("X-Result-Count")).hasValue("1");
    for (String wrong : List.of("state=lost", "offset=-1", "limit=0", "limit=101", "limit=x")) {
      ProductOrderApiTest.assertRefused(shop.get(EventReceiver.LOG + "?" + wrong), 400);
    }
    ProductOrderApiTest.assertRefused(receiver.replay("nonsense"), 400);
    ProductOrderApiTest.assertRefused(receiver.replay("0b9f1b7e-0000-4000-8000-000000000000"), 404);
  }

  private String ordered() {
    return id(shop.post(OrderBody.complete().toString()));
  }
}
