package io.mittelpunkt.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mittelpunkt.shared.Errands;
import io.mittelpunkt.support.StoppedEngine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Against an appointment API that says just what a test wants. */
@StoppedEngine
class BookSampleVisitsTest {

  private static final String SLOT =
      "{\"startDateTime\":\"2027-03-01T07:00:00Z\",\"endDateTime\":\"2027-03-01T09:00:00Z\"}";

  @Autowired Errands errands;
  private final List<JsonNode> booked = new ArrayList<>();
  private String slots = "[{\"validFor\":" + SLOT + "}]";
  private int status = 201;
  private HttpServer api;
  private BookSampleVisits visits;

  @BeforeEach
  void start() throws Exception {
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext("/tmf-api/appointment/v4/", this::answer);
    api.start();
    visits = new BookSampleVisits("http://localhost:" + api.getAddress().getPort(), errands);
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode body = new ObjectMapper().readTree(exchange.getRequestBody());
    boolean search = exchange.getRequestURI().getPath().endsWith("/searchTimeSlot");
    if (!search) {
      booked.add(body);
    }
    byte[] answer = (search ? "{\"availableTimeSlot\":" + slots + "}" : "{}").getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(search ? 201 : status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @AfterEach
  void stop() {
    api.stop(0);
  }

  @Test
  void booksTheFirstSlotForTheOrder() throws Exception {
    assertThat(visits.isBooked("PO-1")).isTrue();

    assertThat(booked).hasSize(1);
    assertThat(booked.get(0).get("validFor")).isEqualTo(new ObjectMapper().readTree(SLOT));
    assertThat(booked.get(0).at("/relatedEntity/0/id").asText()).isEqualTo("PO-1");
  }

  @Test
  void whatCannotBeBookedYetIsTriedLater() {
    status = 409;
    assertThat(visits.isBooked("PO-1")).isFalse();
    slots = "[]";
    assertThat(visits.isBooked("PO-1")).isFalse();
    api.stop(0);
    assertThat(visits.isBooked("PO-1")).isFalse();
  }
}
