package io.mittelpunkt.provisioning.remote;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.SystemUnavailable;
import io.mittelpunkt.support.ServiceProcess;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that the demo's stand-in never gives, from a server that says just that. */
class HttpNetworkTest {

  private static final PostalAddress ADDRESS =
      new PostalAddress("Große Elbstraße 12 b", "22767", "Hamburg");

  private HttpServer server;
  private HttpNetwork network;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    network = new HttpNetwork("http://localhost:" + server.getAddress().getPort(), "token");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "200, application/json, {}, garbage",
    "200, application/json, '', garbage",
    "200, application/json, null, garbage",
    "200, application/json, '{\"portId\":null}', garbage",
    "200, application/json, '{\"portId\":', garbage",
    "200, application/json, '[]', garbage",
    "200, application/json, '{\"portId\":{}}', garbage",
    "200, text/html, <html></html>, garbage",
    "204, application/json, '', garbage",
    "302, application/json, '', garbage",
    "400, application/json, {}, error",
    "401, text/plain, no, error",
    "404, text/html, <html></html>, error",
    "429, application/json, {}, error",
    "503, text/plain, later, error"
  })
  void whatIsNoUsableAnswerIsTriedAgain(int status, String type, String body, String how) {
    answer(status, type, body);
    assertUnavailable(how);
  }

  @Test
  void aRefusedConnectionIsTriedAgain() throws Exception {
    network = new HttpNetwork("http://localhost:" + ServiceProcess.freePort(), "token");
    assertUnavailable("silent");
  }

  @Test
  void anAnswerThatStopsHalfWayIsTriedAgain() {
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write("{\"portId\":".getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    assertThatThrownBy(() -> network.reservePort("key", "dsl-50", ADDRESS))
        .isInstanceOf(SystemUnavailable.class);
  }

  private void answer(int status, String type, String body) {
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void assertUnavailable(String how) {
    assertThatThrownBy(() -> network.reservePort("key", "dsl-50", ADDRESS))
        .isInstanceOf(SystemUnavailable.class)
        .hasMessage("failure.network." + how);
  }
}
