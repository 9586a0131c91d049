package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.EventReceiver.Received;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client's system is sent of its orders. */
@RunningService
class EventsOutTest {

  private static final PublishedSpecification SPECIFICATION = new PublishedSpecification();
  private static final String CREATE = "ProductOrderCreateEvent";
  private static final String STATE = "ProductOrderStateChangeEvent";
  private static final String MISSING = "ProductOrderInformationRequiredEvent";

  private IntakeClient shop;
  private EventReceiver receiver;
  private EventReceiver partners;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    receiver = new EventReceiver(shop);
    partners = new EventReceiver(IntakeClient.partner(port));
  }

  @AfterEach
  void close() {
    receiver.close();
    partners.close();
  }

  @Test
  void eachEventComesInOrderAndShowsTheOrderAsItStoodThen() {
    receiver.subscribe("");
    String order = placed(OrderBody.withoutBirthDate());
    List<Received> events = awaitAbout(receiver, order, 3);

    assertThat(events)
        .extracting(it -> it.type() + " " + it.state())
        .containsExactly(CREATE + " acknowledged", STATE + " pending", MISSING + " pending");
    for (Received event : events) {
      JsonNode body = event.body();
      assertThat(SPECIFICATION.faults(event.type(), body)).isEmpty();
      assertThat(SPECIFICATION.faults("ProductOrder", body.at("/event/productOrder"))).isEmpty();
      assertThat(SPECIFICATION.operations(event.path().replace("/events", ""))).contains("post");
      assertThat(body.get("correlationId").asText()).isEqualTo(order);
      assertThat(body.get("timeOcurred")).isEqualTo(body.get("eventTime"));
      assertThat(body.at("/event/productOrder/id").asText()).isEqualTo(order);
    }
    assertThat(events.get(2).body().get("fieldPath").asText())
        .contains("productCharacteristic")
        .contains("birthDate");
    assertThat(events)
        .extracting(it -> it.headers().get("X-Mittelpunkt-Id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void anEventIsSignedWithTheClientsSecret() throws Exception {
    receiver.subscribe("eventType=" + CREATE);
    Received event = awaitAbout(receiver, placed(OrderBody.complete()), 1).get(0);

    String id = event.headers().get("X-Mittelpunkt-Id");
    String timestamp = event.headers().get("X-Mittelpunkt-Timestamp");
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] secret = "demo-shop-signs-with-this-secret".getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    String signed = id + "." + timestamp + "." + event.text();
    assertThat(event.headers().get("X-Mittelpunkt-Signature"))
        .isEqualTo(
            "v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    assertThat(id).isEqualTo(event.body().get("eventId").asText());
    assertThat(event.text()).contains("Große Elbstraße");
    assertThat(event.sentAt()).isAfterOrEqualTo(event.happenedAt().minusSeconds(1));
  }

  @Test
  void aQueryLeavesOutWhatItDoesNotName() {
    receiver.subscribe("eventType=" + CREATE + "," + STATE + "&state=pending");
    String order = placed(OrderBody.withoutBirthDate());
    awaitAbout(receiver, order, 1);
    await().until(() -> shop.stateOf(order).equals("pending"));
    String next = placed(OrderBody.withoutBirthDate());

    awaitAbout(receiver, next, 1);
    assertThat(receiver.about(order)).extracting(Received::state).containsExactly("pending");
  }

  @Test
  void twoSubscriptionsHearOfOneEventUnderOneId() {
    try (EventReceiver other = new EventReceiver(shop)) {
      receiver.subscribe("eventType=" + CREATE);
      other.subscribe("eventType=" + CREATE);
      String order = placed(OrderBody.complete());

      assertThat(awaitAbout(receiver, order, 1).get(0).text())
          .isEqualTo(awaitAbout(other, order, 1).get(0).text());
    }
  }

  @Test
  void nobodyHearsOfTheOrdersOfAnother() {
    partners.subscribe("");
    receiver.subscribe("");
    String order = placed(OrderBody.complete());
    awaitAbout(receiver, order, 2);
    String own = id(IntakeClient.partner(shop.port()).post(OrderBody.complete().toString()));
    awaitAbout(partners, own, 2);

    assertThat(partners.about(order)).isEmpty();
    assertThat(receiver.about(own)).isEmpty();
    assertThat(IntakeClient.partner(shop.port()).get(EventReceiver.LOG).body())
        .contains(own)
        .doesNotContain(order);
    String delivery = receiver.log(order).get(0).get("id").asText();
    assertThat(partners.replay(delivery).statusCode()).isEqualTo(404);
  }

  @Test
  void anEndedSubscriptionHearsNothingMore() {
    String ended = receiver.subscribe("");
    partners.subscribe("");
    receiver.delete(ended);
    placed(OrderBody.complete());
    String own = id(IntakeClient.partner(shop.port()).post(OrderBody.complete().toString()));

    awaitAbout(partners, own, 2);
    assertThat(receiver.received()).isEmpty();
  }

  private String placed(ObjectNode body) {
    return id(shop.post(body.toString()));
  }

  static List<Received> awaitAbout(EventReceiver receiver, String order, int atLeast) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> receiver.about(order), events -> events.size() >= atLeast);
  }
}
