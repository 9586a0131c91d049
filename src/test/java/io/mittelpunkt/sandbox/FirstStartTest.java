package io.mittelpunkt.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mittelpunkt.support.RunningService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class FirstStartTest {

  @Autowired JdbcClient jdbc;
  private final List<String> placed = new ArrayList<>();
  private HttpServer intake;
  private int failAt = -1;

  @BeforeEach
  void startIntake() throws Exception {
    intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    intake.createContext("/tmf-api/productOrderingManagement/v4/", this::answer);
    intake.start();
  }

  /** As the service does: an order is placed by its own id, a cancellation by the order's. */
  private void answer(HttpExchange exchange) throws IOException {
    JsonNode body = new ObjectMapper().readTree(exchange.getRequestBody());
    boolean order = exchange.getRequestURI().getPath().endsWith("/productOrder");
    boolean authorized =
        "Bearer demo-shop".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    placed.add(
        order
            ? body.get("externalId").asText()
            : "cancelled: " + body.at("/productOrder/id").asText());
    byte[] answer = "{\"id\":\"%s\"}".formatted(body.path("externalId").asText()).getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(authorized && placed.size() != failAt ? 201 : 503, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @AfterEach
  void forget() {
    intake.stop(0);
    jdbc.sql("delete from sandbox_sample").update();
  }

  @Test
  void placesEachSampleOnceInOrderAndGoesOnWhereItStopped() throws Exception {
    FirstStart start =
        new FirstStart(
            jdbc,
            "http://localhost:" + intake.getAddress().getPort(),
            order -> placed.add("visit: " + order));
    failAt = 2;

    start.replay();
    assertThat(placed).hasSize(2);
    start.replay();
    start.replay();

    assertThat(placed)
        .containsExactly(
            "first-start-1-english-speaker",
            "first-start-2-mobile-only",
            "first-start-2-mobile-only",
            "first-start-3-letter-only",
            "first-start-4-birth-date-in-the-order",
            "first-start-5-cancelled",
            "cancelled: first-start-5-cancelled",
            "first-start-6-alternative",
            "first-start-7-at-risk",
            "first-start-8-visit-in-turkish",
            "visit: first-start-8-visit-in-turkish",
            "first-start-9-visit-in-arabic",
            "visit: first-start-9-visit-in-arabic");
  }
}
