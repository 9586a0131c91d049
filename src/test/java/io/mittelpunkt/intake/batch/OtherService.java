package io.mittelpunkt.intake.batch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service that takes orders as ours does, and can be made to fail. */
final class OtherService implements AutoCloseable {

  /** What it was sent, in turn. */
  final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, String> ordersByKey = new HashMap<>();
  private final HttpServer server;
  private Behaviour behaviour = (sent, number) -> null;

  OtherService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/tmf-api/productOrderingManagement/v4/productOrder", this::answer);
    server.start();
  }

  /** What it answers from now on. */
  OtherService behaving(Behaviour behaviour) {
    this.behaviour = behaviour;
    return this;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Sent request =
        new Sent(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            exchange.getRequestHeaders().getFirst("Authorization"));
    sent.add(request);
    Answer answer = behaviour.answer(request, sent.size());
    if (answer == null) {
      String order = ordersByKey.computeIfAbsent(request.key, key -> "PO-" + ordersByKey.size());
      answer = new Answer(201, "{\"id\":\"" + order + "\"}");
    }
    if (answer.retryAfter != null) {
      exchange.getResponseHeaders().set("Retry-After", answer.retryAfter);
    }
    byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** A request. */
  record Sent(String body, String key, String authorization) {}

  /** An answer that is not the usual one. */
  record Answer(int status, String body, String retryAfter) {

    Answer(int status, String body) {
      this(status, body, null);
    }
  }

  /** Gives the answer to the so-manieth request; null for a new order's. */
  interface Behaviour {
    Answer answer(Sent sent, int number);
  }
}
