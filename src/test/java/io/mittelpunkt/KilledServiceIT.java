package io.mittelpunkt;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.ServiceProcess;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P13: what was answered with 2xx is there after a {@code kill -9}, and ends once. */
class KilledServiceIT {

  private static final int ORDERS = 24;

  @TempDir Path folder;
  private final List<String> bodies = new ArrayList<>();
  private final Map<String, HttpResponse<String>> answered = new ConcurrentHashMap<>();

  @Test
  void everyOrderThatWasTakenEndsOnceWheneverTheServiceIsKilled() throws Exception {
    int port = ServiceProcess.freePort();
    IntakeClient shop = IntakeClient.shop(port);
    OutsideWorld world = new OutsideWorld(port);
    for (int i = 0; i < ORDERS; i++) {
      // Each sixth lacks a birth date, and asks for it.
      bodies.add((i % 6 == 5 ? OrderBody.withoutBirthDate() : OrderBody.complete()).toString());
    }

    try (ServiceProcess service = start(port)) {
      placeAllUntilKilled(shop, service);
    }
    assertThat(answered).hasSizeBetween(ORDERS / 2, ORDERS - 1);

    try (ServiceProcess service = start(port)) {
      Map<String, HttpResponse<String>> before = Map.copyOf(answered);
      bodies.forEach(body -> answered.put(body, shop.post(body)));
      before.forEach((body, answer) -> assertSame(answer, answered.get(body)));
      assertThat(orders()).doesNotHaveDuplicates().hasSize(ORDERS);

      // Past the locks of the jobs that were running.
      world.advance("PT10M");
      for (String body : bodies) {
        if (!body.contains("birthDate")) {
          answerOnPage(world, shop, id(answered.get(body)));
        }
      }
      patient(() -> shipments(world) == ORDERS);
      world.advance("P2DT1H");
      patient(() -> completed(shop) > 0);
      service.kill();
    }

    try (ServiceProcess service = start(port)) {
      assertThat(completed(shop)).as("killed in the middle").isLessThan(ORDERS);
      world.advance("P2DT1H");
      patient(() -> completed(shop) == ORDERS);
      bodies.forEach(body -> assertSame(answered.get(body), shop.post(body)));
      for (String body : bodies) {
        assertDoneOnce(world, id(answered.get(body)), body.contains("birthDate"));
      }
      assertThat(total(shop, "")).isEqualTo(ORDERS);
      assertThat(service.output()).noneMatch(line -> line.contains("OutOfMemory"));
    }
  }

  private void placeAllUntilKilled(IntakeClient shop, ServiceProcess service) throws Exception {
    CountDownLatch half = new CountDownLatch(ORDERS / 2);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (String body : bodies) {
      threads.submit(
          () -> {
            try {
              HttpResponse<String> answer = shop.post(body);
              if (answer.statusCode() == 201) {
                answered.put(body, answer);
              }
              half.countDown();
            } catch (UncheckedIOException e) {
              // Killed before it answered: the client cannot know, and will ask again.
            }
          });
    }
    assertThat(half.await(2, TimeUnit.MINUTES)).isTrue();
    service.kill();
    threads.shutdown();
    assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
  }

  private static void answerOnPage(OutsideWorld world, IntakeClient shop, String order) {
    patient(() -> !world.messages(order).isEmpty());
    HttpResponse<String> answer =
        IntakeClient.send(
            shop.request(world.page(order) + "/detail")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("answer=1984-02-29")));
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  private void assertDoneOnce(OutsideWorld world, String order, boolean complete) {
    assertThat(world.done("network", "ports", order)).as(order).hasSize(1);
    assertThat(world.done("network", "activations", order)).as(order).hasSize(1);
    assertThat(world.done("warehouse", "shipments", order)).as(order).hasSize(1);
    int messages = complete ? 2 : 3;
    patient(() -> world.messages(order).size() >= messages);
    List<String> subjects =
        world.messages(order).stream().map(it -> it.get("subject").asText()).toList();
    assertThat(subjects).as(order).hasSize(messages).doesNotHaveDuplicates();
    assertThat(subjects).filteredOn(it -> it.contains("spätestens")).as(order).hasSize(1);
    assertThat(subjects).filteredOn(it -> it.contains("ist aktiv")).as(order).hasSize(1);
  }

  private ServiceProcess start(int port) throws Exception {
    return ServiceProcess.ofDemo(folder.resolve("data"), port, Map.of()).ready();
  }

  private List<String> orders() {
    return answered.values().stream().map(IntakeClient::id).toList();
  }

  private static int shipments(OutsideWorld world) {
    return world.done("warehouse", "shipments", "PO-").size();
  }

  private static int completed(IntakeClient shop) {
    return total(shop, "&state=completed");
  }

  private static int total(IntakeClient shop, String filter) {
    HttpResponse<String> list = shop.get(IntakeClient.ORDERS + "?limit=1" + filter);
    JsonNode page = IntakeClient.json(list);
    assertThat(page.size()).isLessThanOrEqualTo(1);
    return Integer.parseInt(list.headers().firstValue("X-Total-Count").orElseThrow());
  }

  private static void assertSame(HttpResponse<String> first, HttpResponse<String> again) {
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
  }

  private static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(20)).until(condition);
  }
}
