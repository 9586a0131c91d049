package io.mittelpunkt.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no client library would, byte for byte, and reads the answer to its end. */
public record RawHttp(int port) {

  /** A request line, and headers with their line ends. */
  public String send(String requestLine, String headers) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(20_000);
      String request =
          requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
