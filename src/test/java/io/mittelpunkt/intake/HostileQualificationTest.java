package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.QUALIFICATIONS;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions that cannot be answered. */
@RunningService
class HostileQualificationTest {

  @Autowired ClientQualifications stored;
  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @Test
  void aNetworkThatHangsHoldsUpNobodyElse() {
    OutsideWorld world = new OutsideWorld(shop.port());
    world.behave("network", "hang");
    ExecutorService crowd = Executors.newFixedThreadPool(80);
    try {
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        asked.add(crowd.submit(() -> shop.send("POST", QUALIFICATIONS, somewhere()).statusCode()));
      }
      while (asked.stream().anyMatch(one -> !one.isDone())) {
        assertTimeout(
            Duration.ofSeconds(3),
            () -> assertThat(shop.get(ORDERS + "?limit=1").statusCode()).isEqualTo(200));
      }
      assertThat(asked).allSatisfy(one -> assertThat(one.get()).isEqualTo(503));
    } finally {
      world.behave("network", "ok");
      crowd.shutdownNow();
    }
    assertThat(shop.send("POST", QUALIFICATIONS, somewhere()).statusCode()).isEqualTo(201);
  }

  private static String somewhere() {
    return """
        {"place": [{"role": "x", "name": "Weg %s, 12627 Berlin"}]}"""
        .formatted(UUID.randomUUID());
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', place",
    "'{\"place\":[]}', place",
    "'{\"place\":[{\"role\":\"installationAddress\",\"id\":\"7\"}]}', place",
    "'{\"place\":[{\"role\":\"x\",\"name\":\"nowhere\"}]}', place[0].name",
    "'{\"place\":[{\"role\":\"x\",\"@type\":\"GeographicAddress\",\"city\":\"Berlin\"}]}', place[0].streetName",
    "'{PLACE,\"productOfferingQualificationItem\":[{\"id\":\"1\"}]}', productOfferingQualificationItem[0].productOffering.id",
    "'{PLACE,\"productOfferingQualificationItem\":[{\"productOffering\":{\"id\":\"dsl-50\"}}]}', productOfferingQualificationItem[0].id",
    "'{PLACE,\"productOfferingQualificationItem\":[{\"id\":\"1\",\"productOffering\":{\"id\":\"dsl-50\"}},{\"id\":\"1\",\"productOffering\":{\"id\":\"dsl-16\"}}]}', productOfferingQualificationItem[1].id",
    "'{PLACE,\"provideAlternative\":\"yes\"}', provideAlternative",
    "'{PLACE,\"state\":\"done\"}', state",
    "'{PLACE,\"colour\":\"blue\"}', colour"
  })
  void whatCannotBeIsNamed(String body, String field) {
    String place = "\"place\":[{\"role\":\"x\",\"name\":\"Weg 1, 12627 Berlin\"}]";
    long before = stored.count("demo-shop");
    HttpResponse<String> answer = shop.send("POST", QUALIFICATIONS, body.replace("PLACE", place));
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
    assertThat(stored.count("demo-shop")).isEqualTo(before);
  }
}
