package io.mittelpunkt.scheduling.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A table service that says that all ways take ten minutes and are five kilometres long. */
final class MapServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile How how = MapServer::answer;

  interface How {
    void say(HttpExchange exchange, int places) throws Exception;
  }

  MapServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::hear);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What was asked: path and query of each call. */
  List<String> heard() {
    return heard;
  }

  void work() {
    how = MapServer::answer;
  }

  /** Says this to whoever asks, from now on. */
  void say(int status, String body) {
    how = (exchange, places) -> send(exchange, status, body);
  }

  /** Takes calls and never answers. */
  void hang() {
    how = (exchange, places) -> closed.await();
  }

  private void hear(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().toString();
    heard.add(asked);
    try (exchange) {
      how.say(exchange, asked.split(";").length);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int places) throws IOException {
    send(
        exchange,
        200,
        "{\"code\":\"Ok\",\"durations\":%s,\"distances\":%s}"
            .formatted(table(places, "600.4"), table(places, "5000")));
  }

  static String table(int places, String entry) {
    return Collections.nCopies(places, Collections.nCopies(places, entry)).toString();
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
