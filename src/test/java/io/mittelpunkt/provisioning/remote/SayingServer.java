package io.mittelpunkt.provisioning.remote;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A system that says just what a test wants, and remembers what it was asked. */
final class SayingServer implements AutoCloseable {

  private final HttpServer server;
  private final List<String> heard = new ArrayList<>();

  SayingServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Says this to whoever calls, from now on. */
  void say(int status, String type, String body) {
    say(status, type, body, body.getBytes(StandardCharsets.UTF_8).length);
  }

  /** Announces more than it says, and hangs up. */
  void stopHalfWay(String body) {
    say(200, "application/json", body, 1000);
  }

  /** The calls: method, path, token and body. */
  List<String> heard() {
    return heard;
  }

  private void say(int status, String type, String body, int length) {
    server.createContext(
        "/",
        exchange -> {
          heard.add(
              "%s %s %s %s"
                  .formatted(
                      exchange.getRequestMethod(),
                      exchange.getRequestURI().getRawPath(),
                      exchange.getRequestHeaders().getFirst("Authorization"),
                      new String(
                          exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
          exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
