package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.mittelpunkt.intake.EventReceiver.Received;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An event that is not taken is sent again for a day, and kept for its client after that. */
@StoppedEngine
class RetriedDeliveryTest {

  @Autowired DeliverEvents deliverEvents;
  @Autowired ChangeOrderState changeOrderState;
  @Autowired World world;
  @Autowired MeterRegistry meters;
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
  void aLaterEventWaitsUntilTheEarlierIsTaken() {
    String order = ordered();
    String other = ordered();
    receiver.answer(
        exchange ->
            exchange.sendResponseHeaders(
                receiver.received().get(receiver.received().size() - 1).text().contains(order)
                    ? 503
                    : 204,
                -1));
    deliverEvents.run();
    changeOrderState.to(order, OrderState.IN_PROGRESS);
    changeOrderState.to(other, OrderState.IN_PROGRESS);
    deliverEvents.run();

    assertThat(receiver.about(order)).extracting(Received::state).containsOnly("acknowledged");
    assertThat(receiver.about(other))
        .extracting(Received::state)
        .containsExactly("acknowledged", "inProgress");

    receiver.answer(EventReceiver.status(200));
    world.letPass(Duration.ofSeconds(11));
    deliverEvents.run();

    List<Received> told = receiver.about(order);
    assertThat(told)
        .extracting(Received::state)
        .containsExactly("acknowledged", "acknowledged", "inProgress");
    assertThat(told.get(1).text()).isEqualTo(told.get(0).text());
    assertThat(told.get(1).headers().get("X-Mittelpunkt-Id"))
        .isEqualTo(told.get(0).headers().get("X-Mittelpunkt-Id"));
    assertThat(told.get(1).headers().get("X-Mittelpunkt-Timestamp"))
        .isNotEqualTo(told.get(0).headers().get("X-Mittelpunkt-Timestamp"));
  }

  @Test
  void thePausesGrowAndEachNextTryHasAnErrand() {
    receiver.answer(EventReceiver.status(500));
    String order = ordered();

    for (int seconds : new int[] {10, 20, 40, 80}) {
      Instant before = world.now();
      deliverEvents.run();
      deliverEvents.run();
      Instant next = Instant.parse(receiver.log(order).get(0).get("nextTryAt").asText());
      assertThat(Duration.between(before, next).toSeconds()).isBetween(seconds - 1L, seconds + 5L);
      world.letPass(Duration.between(world.now(), next).plusMillis(10));
    }
    assertThat(receiver.about(order)).hasSize(4);
  }

  @Test
  void afterADayItIsParkedTheNextFollowsAndItsClientMaySendItAgain() {
    receiver.answer(EventReceiver.status(500));
    String order = ordered();
    deliverEvents.run();
    changeOrderState.to(order, OrderState.IN_PROGRESS);
    double before = parked();
    world.letPass(Duration.ofDays(1));
    deliverEvents.run();

    JsonNode line = receiver.log(order).get(0);
    assertThat(line.get("state").asText()).isEqualTo("parked");
    assertThat(line.get("lastStatus").asInt()).isEqualTo(500);
    assertThat(parked()).isGreaterThan(before);
    assertThat(json(shop.get(EventReceiver.LOG + "?state=parked")).findValuesAsText("id"))
        .contains(line.get("id").asText());

    receiver.answer(EventReceiver.status(204));
    assertThat(receiver.replay(line.get("id").asText()).statusCode()).isEqualTo(202);
    deliverEvents.run();

    assertThat(receiver.log(order).get(0).get("state").asText()).isEqualTo("delivered");
    List<Received> told = receiver.about(order);
    assertThat(told.get(told.size() - 1).text()).isEqualTo(told.get(0).text());
  }

  @Test
  void whoIsSilentIsLeftAloneForAllItsEventsUntilItSpeaksAgain() {
    EventReceiver answering = new EventReceiver(shop);
    receiver.close();
    receiver = answering;
    receiver.subscribe("");
    receiver.stop();
    String order = ordered();
    String other = ordered();
    deliverEvents.run();

    assertThat(tries(order) + tries(other)).isEqualTo(1);
    world.letPass(Duration.ofSeconds(11));
    deliverEvents.run();
    assertThat(tries(order) + tries(other)).isEqualTo(2);
  }

  private String ordered() {
    return id(shop.post(OrderBody.complete().toString()));
  }

  private int tries(String order) {
    return receiver.log(order).get(0).get("tries").asInt();
  }

  private double parked() {
    return meters.get("mittelpunkt.webhooks.parked").gauge().value();
  }
}
