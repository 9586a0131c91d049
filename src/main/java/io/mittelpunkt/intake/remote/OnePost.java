package io.mittelpunkt.intake.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One POST in HTTP/1.1 to an address that is given, on a connection of its own. */
final class OnePost implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  /** How much of a body is read before the connection is closed, and for how long. */
  private static final int MOST = 8 * 1024;

  private static final Duration BODY = Duration.ofMillis(500);

  private final SSLSocketFactory tls;
  private final ScheduledExecutorService ends =
      Executors.newSingleThreadScheduledExecutor(OnePost::daemon);

  /**
   * @param tls makes secure connections
   */
  OnePost(SSLSocketFactory tls) {
    this.tls = tls;
  }

  /**
   * Sends a body.
   *
   * @param target where to; its name stands in the request and must be the certificate's
   * @param addresses the only ones that are connected to
   * @return the status of the answer
   * @throws NotHttp when the answer is none of HTTP
   * @throws IOException when nobody answers within two seconds for the connection and five more
   */
  int send(
      URI target, int port, List<InetAddress> addresses, Map<String, String> headers, String body)
      throws IOException {
    try (Socket connection = connected(addresses, port)) {
      // A time limit for each read would let a receiver live on by a byte now and then.
      Future<?> end =
          ends.schedule(() -> close(connection), ANSWER.toMillis(), TimeUnit.MILLISECONDS);
      try {
        Socket socket =
            target.getScheme().equalsIgnoreCase("https")
                ? secured(connection, target.getHost(), port)
                : connection;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        OutputStream out = socket.getOutputStream();
        out.write(head(target, headers, bytes.length).getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
        int status = new AnswerHead(socket.getInputStream()).status();
        readOut(socket);
        return status;
      } finally {
        end.cancel(false);
      }
    }
  }

  @Override
  public void close() {
    ends.shutdownNow();
  }

  private static Socket connected(List<InetAddress> addresses, int port) throws IOException {
    long end = System.nanoTime() + CONNECT.toNanos();
    IOException last = new ConnectException("No address");
    for (InetAddress address : addresses) {
      Socket socket = new Socket();
      try {
        long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
        socket.connect(new InetSocketAddress(address, port), (int) left);
        socket.setTcpNoDelay(true);
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  private Socket secured(Socket connection, String host, int port) throws IOException {
    SSLSocket socket = (SSLSocket) tls.createSocket(connection, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static String head(URI target, Map<String, String> headers, int length) {
    StringBuilder head = new StringBuilder("POST ").append(target.getRawPath());
    if (target.getRawQuery() != null) {
      head.append('?').append(target.getRawQuery());
    }
    head.append(" HTTP/1.1\r\nHost: ").append(target.getRawAuthority());
    head.append("\r\nContent-Type: application/json\r\nContent-Length: ").append(length);
    head.append("\r\nAccept: */*\r\nUser-Agent: Mittelpunkt\r\nConnection: close\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString();
  }

  /** Closing before the body was read would look like an abort to the receiver. */
  private static void readOut(Socket socket) {
    try {
      socket.setSoTimeout((int) BODY.toMillis());
      socket.getInputStream().readNBytes(MOST);
    } catch (IOException e) {
      // The status has come: whatever the rest is, it changes nothing.
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "ends-of-calls");
    thread.setDaemon(true);
    return thread;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed for whoever waits at it, which is all that matters.
    }
  }
}
