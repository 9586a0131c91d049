package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.RunningService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The stand-in's network gives back what an order no longer needs. */
@RunningService
class NetworkReleaseTest {

  private static final String PORT = "{\"portId\":\"port-1\"}";

  private final String key = UUID.randomUUID().toString();
  private SandboxHttp network;

  @BeforeEach
  void connect(@Value("${server.port}") int port) {
    network = new SandboxHttp(port, "demo-network");
  }

  @AfterEach
  void behave() {
    network.put("/sandbox/network", "{\"behaviour\":\"ok\"}");
  }

  @Test
  void releasesAPortAndItsLineForEver() {
    network.put("/sandbox/network/ports/" + key, "");
    network.put("/sandbox/network/activations/" + key, PORT);
    assertThat(done("ports").get("released").asBoolean()).isFalse();

    for (int time = 1; time <= 2; time++) {
      var release = network.delete("/sandbox/network/ports/" + key);
      assertThat(release.statusCode()).isEqualTo(200);
      assertThat(release.body()).isEqualTo("{\"released\":true}");
    }
    var late = network.put("/sandbox/network/ports/" + key, "");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(network.put("/sandbox/network/activations/" + key, PORT).statusCode())
        .isEqualTo(409);

    for (JsonNode entry : List.of(done("ports"), done("activations"))) {
      assertThat(entry.get("released").asBoolean()).isTrue();
      assertThat(entry.get("calls").asInt()).isEqualTo(1);
    }
  }

  @Test
  void aKeyThatIsReleasedBeforeItsFirstCallNeverReservesAnything() {
    assertThat(network.delete("/sandbox/network/ports/" + key).body())
        .isEqualTo("{\"released\":true}");

    assertThat(network.put("/sandbox/network/ports/" + key, "").statusCode()).isEqualTo(409);
    assertThat(network.put("/sandbox/network/activations/" + key, PORT).statusCode())
        .isEqualTo(409);
    assertThat(network.get("/sandbox/network").body()).doesNotContain(key);
  }

  @Test
  void releasesNothingWhenItFailsAndAllTheSameWhenItAnswersGarbage() {
    network.put("/sandbox/network/ports/" + key, "");
    network.put("/sandbox/network", "{\"behaviour\":\"error\",\"times\":1}");
    assertThat(network.delete("/sandbox/network/ports/" + key).statusCode()).isEqualTo(500);
    assertThat(done("ports").get("released").asBoolean()).isFalse();

    network.put("/sandbox/network", "{\"behaviour\":\"garbage\",\"times\":1}");
    assertThat(network.delete("/sandbox/network/ports/" + key).body()).startsWith("<html>");
    assertThat(done("ports").get("released").asBoolean()).isTrue();
  }

  private JsonNode done(String what) {
    return network.done("network", what, key).orElseThrow();
  }
}
