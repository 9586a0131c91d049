package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent of a customer is not kept for ever. */
@StoppedEngine
class ForgottenEventTest {

  @Autowired DeliverEvents deliverEvents;
  @Autowired EventBodies bodies;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("forgetEventsTask")
  Task<Void> task;

  private IntakeClient shop;
  private EventReceiver receiver;
  private String order;

  @BeforeEach
  void sendOne(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    receiver = new EventReceiver(shop);
    receiver.subscribe("eventType=ProductOrderCreateEvent");
    order = id(shop.post(OrderBody.complete().toString()));
    deliverEvents.run();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void forThirtyDaysAnEventCanBeSentAgain() {
    forgetAfter(Duration.ofDays(29));
    task.execute(new TaskInstance<>("forget-events", "now"), null);

    assertThat(receiver.replay(line().get("id").asText()).statusCode()).isEqualTo(202);
    deliverEvents.run();
    assertThat(receiver.about(order)).hasSize(2);
  }

  @Test
  void thenItsBodyIsGoneAndItsLineStays() {
    String open = id(shop.post(OrderBody.complete().toString()));
    JsonNode before = line();
    forgetAfter(Duration.ofDays(31));

    assertThat(line()).isEqualTo(before);
    assertThat(keptOf(order)).isEmpty();
    ProductOrderApiTest.assertRefused(receiver.replay(before.get("id").asText()), 410);
    deliverEvents.run();
    assertThat(receiver.about(order)).hasSize(1);
    assertThat(receiver.about(open)).hasSize(1);
  }

  /** On a clock of its own: the other tests of this context stay where they are. */
  private void forgetAfter(Duration time) {
    MovableClock later = new MovableClock();
    later.setOffset(clock.offset().plus(time));
    new ForgetEvents(bodies, later).run();
  }

  private JsonNode line() {
    return receiver.log(order).get(0);
  }

  private String keptOf(String number) {
    return jdbc.sql("select string_agg(body, '') from webhook_delivery where order_id = ?")
        .param(number)
        .query(String.class)
        .single();
  }
}
