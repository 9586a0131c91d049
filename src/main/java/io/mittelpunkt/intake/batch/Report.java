package io.mittelpunkt.intake.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.batch.Outcome.Placed;
import io.mittelpunkt.intake.batch.Outcome.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** What became of each line, one JSON object a line, written as it happens. */
final class Report implements AutoCloseable {

  static final String PLACED = "placed";
  static final String REFUSED = "refused";
  static final String UNREACHABLE = "unreachable";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileChannel file;

  private Report(FileChannel file) {
    this.file = file;
  }

  /**
   * Opens a report, to be gone on with when there is one already.
   *
   * @param ledger is told what the report says is settled
   * @throws Stopped when the file is something else, or another run writes it
   */
  static Report open(Path path, Ledger ledger) throws IOException, Stopped {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (file.tryLock() == null) {
        throw Stopped.toPutRight("Another run writes the report " + path + ".");
      }
      // What lies behind the last settled line is torn, or says what this run will say anew.
      file.truncate(
          new EarlierReport(path, new LineReader(Channels.newInputStream(file))).read(ledger));
      file.position(file.size());
      return new Report(file);
    } catch (IOException | Stopped e) {
      file.close();
      throw e;
    }
  }

  /**
   * An order stands.
   *
   * @param note what else is to be said, or null
   */
  void placed(Line line, LineKey key, Placed placed, @Nullable String note) throws IOException {
    ObjectNode entry = entry(line, PLACED).put("order", placed.order());
    if (placed.orderDate() != null) {
      entry.put("orderDate", placed.orderDate());
    }
    if (note != null) {
      entry.put("note", note);
    }
    write(entry, key);
  }

  /** A line was not taken. */
  void refused(Line line, LineKey key, Refused refused) throws IOException {
    ObjectNode entry = entry(line, REFUSED);
    if (refused.field() != null) {
      entry.put("field", refused.field());
    }
    write(entry.put("detail", refused.detail()), key);
  }

  /** Nobody knows whether a line was taken. */
  void unreachable(Line line, LineKey key, String why) throws IOException {
    write(entry(line, UNREACHABLE).put("detail", why), key);
  }

  private static ObjectNode entry(Line line, String status) {
    return JSON.createObjectNode().put("line", line.number()).put("status", status);
  }

  private void write(ObjectNode entry, LineKey key) throws IOException {
    String text = entry.put("key", key.text()) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
