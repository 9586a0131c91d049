package io.mittelpunkt.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Says the same to whoever connects, in whatever language. */
public final class RawServer implements AutoCloseable {

  /** What is said to one who has connected; he is hung up on when it returns. */
  public interface Saying {
    void say(OutputStream out) throws Exception;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  public RawServer(Saying saying) {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.submit(() -> serve(saying));
  }

  public static RawServer saying(String words) {
    return new RawServer(out -> out.write(words.getBytes(StandardCharsets.ISO_8859_1)));
  }

  public int port() {
    return server.getLocalPort();
  }

  private Void serve(Saying saying) throws IOException {
    while (true) {
      Socket socket = server.accept();
      threads.submit(
          () -> {
            try (socket) {
              // Hanging up on what was not read would take back what was said.
              threads.submit(
                  () -> socket.getInputStream().transferTo(OutputStream.nullOutputStream()));
              saying.say(socket.getOutputStream());
              socket.shutdownOutput();
              Thread.sleep(100);
            }
            return null;
          });
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
