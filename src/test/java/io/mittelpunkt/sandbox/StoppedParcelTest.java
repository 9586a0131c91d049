package io.mittelpunkt.sandbox;

import static io.mittelpunkt.sandbox.WarehouseStandInTest.shipment;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stand-in's warehouse stops a parcel until a day after it was shipped. */
@RunningService
class StoppedParcelTest {

  @Autowired SchedulerClient scheduler;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private final String key = UUID.randomUUID().toString();
  private final String path = "/sandbox/warehouse/shipments/" + key;
  private SandboxHttp warehouse;

  @BeforeEach
  void connect(@Value("${server.port}") int port) {
    warehouse = new SandboxHttp(port, "demo-warehouse");
  }

  @Test
  void stopsAParcelThatIsStillInTheHouseAndReportsNoDelivery() {
    warehouse.put(path, shipment());
    shippedAgo(Duration.ofHours(23));

    for (int time = 1; time <= 2; time++) {
      var stop = warehouse.delete(path);
      assertThat(stop.statusCode()).isEqualTo(200);
      assertThat(stop.body()).isEqualTo("{\"stopped\":true}");
    }
    assertThat(report()).isEmpty();
    assertThat(shipped().get("stopped").asBoolean()).isTrue();
    shippedAgo(Duration.ofDays(3));
    assertThat(warehouse.delete(path).body()).as("later").isEqualTo("{\"stopped\":true}");
    assertThat(warehouse.put(path, shipment()).statusCode()).isEqualTo(409);
    assertThat(shipped().get("calls").asInt()).isEqualTo(1);
    assertThat(report()).isEmpty();
  }

  @Test
  void aParcelOnItsWayIsNotStopped() {
    warehouse.put(path, shipment());
    shippedAgo(Duration.ofHours(25));

    assertThat(warehouse.delete(path).body()).isEqualTo("{\"stopped\":false}");
    assertThat(report()).isPresent();
    assertThat(shipped().get("stopped").asBoolean()).isFalse();
    assertThat(warehouse.put(path, shipment()).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsStoppedBeforeItWasOrderedIsNeverShipped() {
    assertThat(warehouse.delete(path).body()).isEqualTo("{\"stopped\":true}");

    assertThat(warehouse.put(path, shipment()).statusCode()).isEqualTo(409);
    assertThat(warehouse.get("/sandbox/warehouse").body()).doesNotContain(key);
    assertThat(report()).isEmpty();
  }

  private JsonNode shipped() {
    return warehouse.done("warehouse", "shipments", key).orElseThrow();
  }

  private Optional<ScheduledExecution<Object>> report() {
    return scheduler.getScheduledExecution(
        TaskInstanceId.of(DeliveryReports.TASK.getTaskName(), key));
  }

  // The clock is everybody's here: only this parcel grows older.
  private void shippedAgo(Duration age) {
    jdbc.sql("update sandbox_effect set done_at = :then where key = :key")
        .param("then", clock.instant().minus(age).atOffset(ZoneOffset.UTC))
        .param("key", key)
        .update();
  }
}
