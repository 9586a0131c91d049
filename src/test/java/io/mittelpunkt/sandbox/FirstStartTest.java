package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.mittelpunkt.support.RunningService;
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
    intake.createContext(
        "/tmf-api/productOrderingManagement/v4/productOrder",
        exchange -> {
          boolean authorized =
              "Bearer demo-shop".equals(exchange.getRequestHeaders().getFirst("Authorization"));
          placed.add(
              new ObjectMapper().readTree(exchange.getRequestBody()).get("externalId").asText());
          exchange.sendResponseHeaders(authorized && placed.size() != failAt ? 201 : 503, -1);
          exchange.close();
        });
    intake.start();
  }

  @AfterEach
  void forget() {
    intake.stop(0);
    jdbc.sql("delete from sandbox_sample").update();
  }

  @Test
  void placesEachSampleOnceInOrderAndGoesOnWhereItStopped() throws Exception {
    FirstStart start = new FirstStart(jdbc, "http://localhost:" + intake.getAddress().getPort());
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
            "first-start-4-birth-date-in-the-order");
  }
}
