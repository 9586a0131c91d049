package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** P13: an event is as sure as what it tells of. */
@StoppedEngine
class KilledDeliveryTest {

  @Autowired Deliveries deliveries;
  @Autowired DeliverEvents deliverEvents;
  @Autowired ChangeOrderState changeOrderState;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
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
  void whoeverIsKilledWhileSendingHasLeftTheNextTryBehind() {
    String order = id(shop.post(OrderBody.complete().toString()));
    // This is as far as he comes.
    EventDelivery taken = deliveries.take(Set.of(), false).orElseThrow();
    deliverEvents.run();
    assertThat(receiver.about(order)).isEmpty();

    Instant next = Instant.parse(receiver.log(order).get(0).get("nextTryAt").asText());
    assertThat(errandsBetween(next.minusMillis(5), next.plusMillis(5))).isEqualTo(1);
    world.letPass(Duration.ofSeconds(11));
    deliverEvents.run();
    assertThat(receiver.about(order)).hasSize(1);
    assertThat(receiver.about(order).get(0).headers().get("X-Mittelpunkt-Id"))
        .isEqualTo(taken.eventId().toString());
  }

  @Test
  void anEventThatDidNotHappenIsToldToNobody() {
    String order = id(shop.post(OrderBody.complete().toString()));
    transaction.executeWithoutResult(
        status -> {
          changeOrderState.to(order, OrderState.IN_PROGRESS);
          status.setRollbackOnly();
        });
    deliverEvents.run();
    assertThat(receiver.about(order))
        .extracting(EventReceiver.Received::type)
        .containsExactly("ProductOrderCreateEvent");
  }

  private long errandsBetween(Instant from, Instant to) {
    return jdbc.sql(
            """
            select count(*) from scheduled_tasks
            where task_name = 'deliver-events' and execution_time between ? and ?
            """)
        .params(
            OffsetDateTime.ofInstant(from, ZoneOffset.UTC),
            OffsetDateTime.ofInstant(to, ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }
}
