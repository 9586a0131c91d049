package io.mittelpunkt;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.ServiceProcess;
import io.mittelpunkt.support.Tasklist;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P13: a {@code kill -9} in the middle of cancelling leaves nothing half undone. */
class KilledCancellationIT {

  private static final int ORDERS = 12;
  private static final String CANCELLATIONS =
      "/tmf-api/productOrderingManagement/v4/cancelProductOrder";

  @TempDir Path folder;
  private IntakeClient shop;
  private OutsideWorld world;

  @Test
  void everyCancelledOrderIsCancelledOnceAndLeavesNothing() throws Exception {
    int port = ServiceProcess.freePort();
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
    List<String> orders;
    try (ServiceProcess service = start(port)) {
      orders =
          IntStream.range(0, ORDERS)
              .mapToObj(i -> id(shop.post(OrderBody.complete().toString())))
              .toList();
      patient(() -> held("network", "ports") + held("warehouse", "shipments") == 2 * ORDERS);
      // Some parcels are not stopped at once; of some ports nobody can tell whether they are free.
      world.behave("warehouse", "error", 4);
      world.behave("network", "garbage", 3);
      orders.forEach(order -> assertThat(cancel(order).statusCode()).isEqualTo(201));
      patient(() -> cancelled(orders) > 0);
      service.kill();
    }

    try (ServiceProcess service = start(port)) {
      assertThat(cancelled(orders)).as("killed in the middle").isLessThan(ORDERS);
      orders.forEach(order -> assertThat(cancel(order).statusCode()).isIn(201, 409));
      world.advance("PT10M");
      patient(() -> cancelled(orders) == ORDERS);
      world.advance("P3D");
      Tasklist olga = Tasklist.of(port, "olga");
      for (String order : orders) {
        assertNothingIsLeft(order);
        assertThat(olga.tasks(order)).isZero();
      }
      assertThat(service.output()).noneMatch(line -> line.contains("OutOfMemory"));
    }
  }

  private void assertNothingIsLeft(String order) {
    assertThat(shop.stateOf(order)).isEqualTo("cancelled");
    assertThat(world.done("network", "ports", order))
        .singleElement()
        .satisfies(port -> assertThat(port.get("released").asBoolean()).isTrue());
    assertThat(world.done("warehouse", "shipments", order))
        .singleElement()
        .satisfies(parcel -> assertThat(parcel.get("stopped").asBoolean()).isTrue());
    assertThat(world.done("network", "activations", order)).isEmpty();
    patient(() -> world.messages(order).size() >= 3);
    assertThat(world.messages(order).stream().map(it -> it.get("subject").asText()).toList())
        .as("promised, asked for, cancelled: each told once")
        .hasSize(3)
        .doesNotHaveDuplicates()
        .anyMatch(subject -> subject.endsWith("ist storniert"));
  }

  private HttpResponse<String> cancel(String order) {
    return IntakeClient.send(
        shop.request(CANCELLATIONS)
            .POST(BodyPublishers.ofString("{\"productOrder\":{\"id\":\"%s\"}}".formatted(order))));
  }

  private ServiceProcess start(int port) throws Exception {
    return ServiceProcess.ofDemo(folder.resolve("data"), port, Map.of()).ready();
  }

  private int held(String system, String what) {
    return world.done(system, what, "PO-").size();
  }

  private long cancelled(List<String> orders) {
    return orders.stream().filter(order -> shop.stateOf(order).equals("cancelled")).count();
  }

  private static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50)).until(condition);
  }
}
