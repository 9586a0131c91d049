package io.mittelpunkt.intake.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** One POST in HTTP/1.1 to an address that is given, on a connection of its own. */
final class OnePost implements AutoCloseable {

  /** Two seconds are for a connection and five for the answer, but not all of both. */
  private static final Duration ALL = Duration.ofSeconds(6);

  /** How much of a body is read before the connection is closed, and for how long. */
  private static final int MOST = 8 * 1024;

  private static final Duration BODY = Duration.ofMillis(500);

  private final ReceiverClients clients;
  private final ScheduledExecutorService ends =
      Executors.newSingleThreadScheduledExecutor(OnePost::daemon);

  /**
   * @param tls makes secure connections
   */
  OnePost(SSLContext tls) {
    clients = new ReceiverClients(tls);
  }

  /**
   * Sends a body.
   *
   * @param target where to; its name stands in the request and must be the certificate's
   * @param addresses the only ones that are connected to
   * @return the status of the answer
   * @throws ProtocolException when the answer is none of HTTP
   * @throws IOException when nobody answers in time
   */
  int send(URI target, List<InetAddress> addresses, Map<String, String> headers, String body)
      throws IOException, ProtocolException {
    HttpHost host = HttpHost.create(target);
    HttpPost request = new HttpPost(target);
    headers.forEach(request::setHeader);
    request.setEntity(
        new ByteArrayEntity(
            body.getBytes(StandardCharsets.UTF_8), ContentType.create("application/json")));
    // A time limit for each read would let a receiver live on by a byte now and then.
    Future<?> end = cancelAfter(ALL, request);
    try (CloseableHttpClient client = clients.to(host, addresses)) {
      ClassicHttpResponse answer = client.executeOpen(host, request, null);
      readOut(request, answer);
      if (answer.getCode() > 599) {
        throw new ProtocolException("No status of HTTP");
      }
      return answer.getCode();
    } finally {
      end.cancel(false);
    }
  }

  @Override
  public void close() {
    ends.shutdownNow();
  }

  /** Closing before the body was read would look like an abort to the receiver. */
  private void readOut(HttpPost request, ClassicHttpResponse answer) {
    if (answer.getEntity() == null) {
      return;
    }
    Future<?> end = cancelAfter(BODY, request);
    try {
      if (answer.getEntity().getContent().readNBytes(MOST).length == MOST) {
        // Closed politely, it would be read to its end.
        request.cancel();
      }
    } catch (IOException e) {
      // The status has come: whatever the rest is, it changes nothing.
      request.cancel();
    } finally {
      end.cancel(false);
    }
  }

  private Future<?> cancelAfter(Duration time, HttpPost request) {
    return ends.schedule(request::cancel, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "ends-of-calls");
    thread.setDaemon(true);
    return thread;
  }
}
