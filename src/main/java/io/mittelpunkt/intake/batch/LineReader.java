package io.mittelpunkt.intake.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line; of however large a file it holds one line. */
final class LineReader implements AutoCloseable {

  /** The longest line that is sent: the service takes no larger body. */
  static final int MAX_BYTES = 256 * 1024;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Room for the mark and the CR that are taken off, and for one byte that proves it too long. */
  private static final int KEPT = MAX_BYTES + UTF_8_MARK.length + 2;

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int from;
  private int to;
  private long number;
  private long offset;

  /**
   * @param in from its first line on
   */
  LineReader(InputStream in) {
    this.in = in;
  }

  /** Opens a file at its first line. */
  static LineReader open(Path file) throws IOException {
    return new LineReader(Files.newInputStream(file));
  }

  /**
   * The next line; it ends with LF or CRLF, or with the file.
   *
   * @return null behind the last one
   */
  @Nullable Line next() throws IOException {
    if (from == to && !fill()) {
      return null;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    boolean whole = false;
    while (!whole && (from < to || fill())) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      kept.write(buffer, from, Math.min(end - from, KEPT - kept.size()));
      length += end - from;
      whole = end < to;
      from = whole ? end + 1 : end;
    }
    offset += length + (whole ? 1 : 0);
    number++;
    byte[] bytes = said(kept.toByteArray(), length == kept.size());
    return new Line(number, bytes, bytes.length > MAX_BYTES, whole, offset);
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private byte[] said(byte[] bytes, boolean complete) {
    int start = number == 1 && startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    int end = bytes.length;
    if (complete && end > start && bytes[end - 1] == '\r') {
      end--;
    }
    return Arrays.copyOfRange(bytes, start, end);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
