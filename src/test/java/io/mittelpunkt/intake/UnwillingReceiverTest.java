package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.EventsOutTest.awaitAbout;
import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RawServer;
import io.mittelpunkt.support.RunningService;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A receiver that does not take its events harms neither the others nor the customers. */
@RunningService
class UnwillingReceiverTest {

  private final CountDownLatch end = new CountDownLatch(1);
  private final List<EventReceiver> unwilling = new ArrayList<>();
  private IntakeClient shop;
  private EventReceiver willing;
  private RawServer garbage;
  private OutsideWorld world;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
    willing = new EventReceiver(shop);
    garbage = RawServer.saying("220 mail.example.com ESMTP\r\n\r\n");
  }

  @AfterEach
  void close() throws IOException {
    garbage.close();
    end.countDown();
    willing.close();
    unwilling.forEach(EventReceiver::close);
  }

  @Test
  void thoseWhoHangKeepNobodyElseWaiting() {
    willing.subscribe("");
    awaitAbout(willing, id(shop.post(OrderBody.complete().toString())), 1);
    for (int i = 0; i < 6; i++) {
      unwilling(exchange -> hang()).subscribe("");
    }
    List<String> orders = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      orders.add(id(shop.post(OrderBody.withoutBirthDate().toString())));
    }

    for (String order : orders) {
      awaitAbout(willing, order, 3);
      await().atMost(Duration.ofSeconds(90)).until(() -> !world.messages(order).isEmpty());
    }
    // Behind the six, on two lanes, it would have waited for 15 s.
    assertThat(willing.received())
        .allMatch(it -> it.sentAt().isBefore(it.happenedAt().plusSeconds(10)));
    EventReceiver hanging = unwilling.get(0);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> fault(hanging, orders.get(0)).equals("silent"));
  }

  @ParameterizedTest
  @CsvSource({
    "redirects, redirected, 302",
    "says it is gone, refused, 410",
    "fails, refused, 500",
    "talks garbage, garbage, 0",
    "is not there, silent, 0"
  })
  void whatIsNoYesIsAFault(String kind, String fault, int status) {
    EventReceiver receiver = unwilling(answering(kind));
    if (kind.equals("talks garbage")) {
      receiver.moveTo(garbage.port());
    }
    receiver.subscribe("eventType=ProductOrderCreateEvent");
    willing.subscribe("eventType=ProductOrderCreateEvent");
    if (kind.equals("is not there")) {
      receiver.stop();
    }
    String order = id(shop.post(OrderBody.complete().toString()));

    awaitAbout(willing, order, 1);
    await().atMost(Duration.ofSeconds(90)).until(() -> fault(receiver, order).equals(fault));
    JsonNode line = receiver.log(order).get(0);
    assertThat(line.get("state").asText()).isEqualTo("open");
    assertThat(line.path("lastStatus").asInt()).isEqualTo(status);
    assertThat(willing.received()).noneMatch(it -> it.path().contains("elsewhere"));
  }

  @Test
  void theNextTryComesByItself() {
    EventReceiver receiver = unwilling(EventReceiver.status(503));
    receiver.subscribe("eventType=ProductOrderCreateEvent");
    String order = id(shop.post(OrderBody.complete().toString()));
    await().until(() -> fault(receiver, order).equals("refused"));

    receiver.answer(EventReceiver.status(200));
    world.advance("PT10S");
    awaitAbout(receiver, order, 2);
    await().until(() -> receiver.log(order).get(0).get("state").asText().equals("delivered"));
  }

  private EventReceiver.Answering answering(String kind) {
    return switch (kind) {
      case "redirects" ->
          exchange -> {
            exchange.getResponseHeaders().set("Location", willing.callback() + "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
          };
      case "says it is gone" -> EventReceiver.status(410);
      case "fails" -> EventReceiver.status(500);
      default -> EventReceiver.status(204);
    };
  }

  private EventReceiver unwilling(EventReceiver.Answering answering) {
    EventReceiver receiver = new EventReceiver(shop);
    receiver.answer(answering);
    unwilling.add(receiver);
    return receiver;
  }

  private void hang() {
    try {
      end.await(120, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String fault(EventReceiver receiver, String order) {
    List<JsonNode> log = receiver.log(order);
    return log.isEmpty() ? "" : log.get(0).path("lastFault").asText("");
  }
}
