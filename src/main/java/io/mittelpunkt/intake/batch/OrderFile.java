package io.mittelpunkt.intake.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the file with the orders before anything is placed. */
final class OrderFile {

  private OrderFile() {}

  /**
   * How many orders it holds: its lines, but for blank ones.
   *
   * @throws Stopped when it cannot be read, holds none, or is in an encoding that is not UTF-8
   */
  static long count(Path file) throws Stopped {
    if (!Files.exists(file)) {
      throw Stopped.toPutRight("There is no file " + file + ".");
    }
    if (!Files.isRegularFile(file)) {
      throw Stopped.toPutRight(file + " is not a file.");
    }
    long orders = 0;
    try (LineReader lines = LineReader.open(file)) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (line.number() == 1 && isUtf16(line.bytes())) {
          throw Stopped.toPutRight(file + " is UTF-16. Save it as UTF-8.");
        }
        orders += line.isBlank() ? 0 : 1;
      }
    } catch (IOException e) {
      throw Stopped.toPutRight(file + " cannot be read: " + Words.of(e) + ".");
    }
    if (orders == 0) {
      throw Stopped.toPutRight(file + " holds no order.");
    }
    return orders;
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }
}
