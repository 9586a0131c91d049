package io.mittelpunkt.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mittelpunkt.support.IntakeClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A client's system that is sent events, over real HTTP, and its subscriptions. */
final class EventReceiver implements AutoCloseable {

  static final String HUB = "/tmf-api/productOrderingManagement/v4/hub";
  static final String LOG = "/api/webhooks/deliveries";

  /** How it answers. */
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** What it was sent; header names in small letters. */
  record Received(String path, Map<String, String> headers, String text) {

    JsonNode body() {
      return IntakeClient.json(text);
    }

    String type() {
      return body().get("eventType").asText();
    }

    Instant happenedAt() {
      return Instant.parse(body().get("eventTime").asText());
    }

    Instant sentAt() {
      return Instant.ofEpochSecond(Long.parseLong(headers.get("X-Mittelpunkt-Timestamp")));
    }

    String state() {
      return body().at("/event/productOrder/state").asText();
    }
  }

  private final IntakeClient client;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<String> subscriptions = new ArrayList<>();
  private volatile Answering answering = status(204);
  private String callback;

  EventReceiver(IntakeClient client) {
    this.client = client;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
    callback = "http://localhost:" + server.getAddress().getPort() + "/events";
  }

  private void take(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(new Received(exchange.getRequestURI().toString(), headers, body));
    try (exchange) {
      answering.answer(exchange);
    }
  }

  static Answering status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  void answer(Answering next) {
    answering = next;
  }

  /** Stands behind another server from now on. */
  void moveTo(int port) {
    callback = "http://localhost:" + port + "/events";
  }

  /** Nobody answers any more. */
  void stop() {
    server.stop(0);
  }

  String callback() {
    return callback;
  }

  /** Subscribes its client; the subscription's number. */
  String subscribe(String query) {
    String id = IntakeClient.id(register(callback(), query));
    subscriptions.add(id);
    return id;
  }

  HttpResponse<String> register(String callback, String query) {
    String body =
        "{\"callback\":\"%s\"%s}"
            .formatted(callback, query.isEmpty() ? "" : ",\"query\":\"" + query + "\"");
    return IntakeClient.send(client.request(HUB).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> delete(String subscription) {
    return IntakeClient.send(client.request(HUB + "/" + subscription).DELETE());
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  /** What it was sent about an order, in the order in which it came. */
  List<Received> about(String order) {
    return received.stream().filter(it -> it.text().contains(order)).toList();
  }

  /** The deliveries to its subscriptions about an order, as the client's log has them. */
  List<JsonNode> log(String order) {
    List<JsonNode> lines = new ArrayList<>();
    for (JsonNode line : IntakeClient.json(client.get(LOG))) {
      if (line.get("orderId").asText().equals(order)
          && subscriptions.contains(line.get("subscriptionId").asText())) {
        lines.add(0, line);
      }
    }
    return lines;
  }

  HttpResponse<String> replay(String delivery) {
    return IntakeClient.send(
        client.request(LOG + "/" + delivery + "/replay").POST(BodyPublishers.noBody()));
  }

  /** Ends its subscriptions, so that no other test sends to it. */
  @Override
  public void close() {
    subscriptions.forEach(this::delete);
    stop();
    threads.shutdownNow();
  }
}
