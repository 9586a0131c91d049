package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.sun.net.httpserver.HttpServer;
import io.mittelpunkt.sandbox.DeliveryReports.Delivery;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.RunningService;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestClientResponseException;

@RunningService
class WarehouseStandInTest {

  @Autowired SchedulerClient scheduler;
  @Autowired MovableClock clock;
  private final String key = UUID.randomUUID().toString();
  private SandboxHttp warehouse;

  @BeforeEach
  void connect(@Value("${server.port}") int port) {
    warehouse = new SandboxHttp(port, "demo-warehouse");
  }

  @Test
  void shipsOncePerKeyAndPlansOneDeliveryTwoDaysLater() {
    String first = warehouse.put("/sandbox/warehouse/shipments/" + key, shipment()).body();
    String again = warehouse.put("/sandbox/warehouse/shipments/" + key, shipment()).body();

    assertThat(again).isEqualTo(first);
    JsonNode shipped = warehouse.done("warehouse", "shipments", key).orElseThrow();
    assertThat(shipped.get("calls").asInt()).isEqualTo(2);
    assertThat(shipped.get("stopped").asBoolean()).isFalse();
    assertThat(first).contains(shipped.get("shipmentId").asText());
    Instant delivery =
        scheduler
            .getScheduledExecution(TaskInstanceId.of(DeliveryReports.TASK.getTaskName(), key))
            .orElseThrow()
            .getExecutionTime();
    assertThat(delivery)
        .isCloseTo(
            clock.instant().plus(Duration.ofDays(2)), Assertions.within(1, ChronoUnit.MINUTES));
  }

  @Test
  void refusesAStrangerAndAnIncompleteAddress() {
    SandboxHttp stranger = new SandboxHttp(warehouse.port(), "demo-network");
    String path = "/sandbox/warehouse/shipments/" + key;
    assertThat(stranger.put(path, shipment()).statusCode()).isEqualTo(401);
    assertThat(stranger.delete(path).statusCode()).isEqualTo(401);
    assertThat(warehouse.put(path, "{\"orderId\":\"1\"}").statusCode()).isEqualTo(400);
    assertThat(warehouse.get("/sandbox/warehouse").body()).doesNotContain(key);
  }

  @Test
  void reportsADeliveryUntilItIsTaken() throws Exception {
    List<String> heard = new ArrayList<>();
    HttpServer service =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/api/warehouse/deliveries",
        exchange -> {
          heard.add(exchange.getRequestHeaders().getFirst("Authorization"));
          heard.add(new String(exchange.getRequestBody().readAllBytes()));
          exchange.sendResponseHeaders(heard.size() == 2 ? 503 : 204, -1);
          exchange.close();
        });
    service.start();
    try {
      var task =
          new DeliveryReports()
              .reportDelivery("http://localhost:" + service.getAddress().getPort(), "secret");
      var delivery =
          DeliveryReports.TASK
              .instance(key)
              .data(new Delivery(key, "2026-11-25T08:00:00Z"))
              .build();

      assertThatThrownBy(() -> task.execute(delivery, null))
          .as("the scheduler hears of the failure, and tries again")
          .isInstanceOf(RestClientResponseException.class);
      task.execute(delivery, null);
    } finally {
      service.stop(0);
    }
    assertThat(heard).hasSize(4);
    assertThat(heard.get(2)).isEqualTo("Bearer secret");
    assertThat(new ObjectMapper().readTree(heard.get(3)))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"shipmentKey\":\"%s\",\"deliveredAt\":\"2026-11-25T08:00:00Z\"}"
                        .formatted(key)));
  }

  static String shipment() {
    return """
        {"orderId":"1","street":"Lindenstraße 5","postcode":"10969","city":"Berlin","offeringId":"dsl-50"}""";
  }
}
