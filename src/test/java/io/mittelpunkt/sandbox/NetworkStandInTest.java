package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@RunningService
class NetworkStandInTest {

  private final String key = UUID.randomUUID().toString();
  private SandboxHttp network;
  private SandboxHttp stranger;

  @BeforeEach
  void connect(@Value("${server.port}") int port) {
    network = new SandboxHttp(port, "demo-network");
    stranger = new SandboxHttp(port, "demo-warehouse");
  }

  @AfterEach
  void behave() {
    network.put("/sandbox/network", "{\"behaviour\":\"ok\"}");
  }

  @Test
  void reservesOnePortPerKeyHoweverOftenItIsAsked() {
    String first = network.put("/sandbox/network/ports/" + key, "").body();
    String again = network.put("/sandbox/network/ports/" + key, "").body();

    assertThat(again).isEqualTo(first);
    assertThat(port().get("calls").asInt()).isEqualTo(2);
    assertThat(first).contains(port().get("portId").asText());
  }

  @Test
  void activatesAndTestsALine() {
    JsonNode activation =
        SandboxHttp.json(
            network.put("/sandbox/network/activations/" + key, "{\"portId\":\"port-1\"}"));
    assertThat(activation.get("activatedAt").asText()).endsWith("Z");
    JsonNode test = SandboxHttp.json(network.put("/sandbox/network/line-tests/" + key, ""));
    assertThat(test.get("passed").asBoolean()).isTrue();
    assertThat(test.get("downMbit").asInt()).isPositive();
  }

  @Test
  void refusesWhoDoesNotShowItsToken() {
    assertThat(stranger.put("/sandbox/network/ports/" + key, "").statusCode()).isEqualTo(401);
    assertThat(stranger.delete("/sandbox/network/ports/" + key).statusCode()).isEqualTo(401);
    assertThat(stranger.post("/sandbox/network/reach", "{}").statusCode()).isEqualTo(401);
    assertThat(network.get("/sandbox/network").body()).doesNotContain(key);
  }

  @Test
  void failsAsOftenAsItIsTold() {
    stranger.put("/sandbox/network", "{\"behaviour\":\"error\",\"times\":2}");

    assertThat(network.put("/sandbox/network/ports/" + key, "").statusCode()).isEqualTo(500);
    assertThat(network.json("/sandbox/network").get("times").asInt()).isEqualTo(1);
    assertThat(network.put("/sandbox/network/ports/" + key, "").statusCode()).isEqualTo(500);
    assertThat(network.get("/sandbox/network").body()).doesNotContain(key);
    assertThat(network.put("/sandbox/network/ports/" + key, "").statusCode()).isEqualTo(200);
    assertThat(network.json("/sandbox/network").get("behaviour").asText()).isEqualTo("ok");
  }

  @Test
  void findsAsManyFaultyLinesAsItIsToldAndCountsNoOtherCall() {
    stranger.put("/sandbox/network", "{\"behaviour\":\"faulty-line\",\"times\":1}");

    assertThat(network.put("/sandbox/network/ports/" + key, "").statusCode()).isEqualTo(200);
    assertThat(network.put("/sandbox/network/line-tests/" + key, "").body())
        .isEqualTo("{\"passed\":false}");
    assertThat(network.put("/sandbox/network/line-tests/" + key + "-2", "").body())
        .isEqualTo("{\"passed\":true,\"downMbit\":52}");
  }

  @Test
  void doesTheWorkEvenWhenItAnswersGarbage() {
    stranger.put("/sandbox/network", "{\"behaviour\":\"garbage\"}");

    var answer = network.put("/sandbox/network/ports/" + key, "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("<html>");
    assertThat(port().get("calls").asInt()).isEqualTo(1);
  }

  @Test
  void hangsWithoutHoldingUpOthers() throws Exception {
    stranger.put("/sandbox/network", "{\"behaviour\":\"hang\",\"times\":1}");
    HttpRequest impatient =
        HttpRequest.newBuilder(
                network.request("PUT", "/sandbox/network/ports/" + key, ""), (name, value) -> true)
            .timeout(Duration.ofSeconds(1))
            .build();

    assertThatThrownBy(() -> HttpClient.newHttpClient().send(impatient, BodyHandlers.ofString()))
        .isInstanceOf(HttpTimeoutException.class);
    assertThat(network.put("/sandbox/network/ports/" + key, "").statusCode()).isEqualTo(200);
    assertThat(port().get("calls").asInt()).isEqualTo(2);
  }

  @Test
  void refusesABehaviourThatItDoesNotKnow() {
    for (String body :
        new String[] {
          "{\"behaviour\":\"dance\"}",
          "{}",
          "{\"behaviour\":\"hang\",\"times\":0}",
          "{\"behaviour\":\"hang\",\"times\":\"often\"}",
          "nonsense"
        }) {
      var answer = network.put("/sandbox/network", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(body)
          .hasValue("application/problem+json");
    }
  }

  private JsonNode port() {
    return network.done("network", "ports", key).orElseThrow();
  }
}
