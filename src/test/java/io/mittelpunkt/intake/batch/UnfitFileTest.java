package io.mittelpunkt.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and calls with which something is wrong: each is told plainly. */
class UnfitFileTest {

  private static final String LONGEST = "{\"a\":\"" + "ä".repeat(128 * 1024 - 4) + "\"}";

  @TempDir Path folder;
  private OtherService service;
  private Batch batch;

  @BeforeEach
  void start() throws IOException {
    service = new OtherService();
    batch = new Batch(folder, service.address());
  }

  @AfterEach
  void stop() {
    assertThat(batch.said()).doesNotContain("Exception");
    service.close();
  }

  @Test
  void noFile() {
    assertStopped("There is no file " + batch.file);
  }

  @Test
  void aFolder() throws Exception {
    Files.createDirectory(batch.file);
    assertStopped("is not a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\n\t", "\uFEFF"})
  void noOrderInIt(String content) throws Exception {
    Files.writeString(batch.file, content);
    assertStopped("holds no order");
  }

  @Test
  void anotherEncoding() throws Exception {
    Files.writeString(batch.file, "{\"a\":1}\n", StandardCharsets.UTF_16);
    assertStopped("UTF-16");
  }

  @Test
  void aLineThatIsNotUtf8IsRefusedAlone() throws Exception {
    Files.write(batch.file, "{\"a\":1}\n{\"a\":\"ä\"}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(batch.run()).isEqualTo(3);
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 refused");
    assertThat(batch.entries().get(1).get("detail").asText()).contains("not UTF-8");
    assertThat(service.sent).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r", "\uFEFF"})
  void theLongestLineIsSentAndOneThatIsLongerIsRefusedAlone(String aside) throws Exception {
    boolean mark = aside.equals("\uFEFF");
    String longest = mark ? aside + LONGEST : LONGEST + aside;
    Files.writeString(batch.file, longest + "\n" + LONGEST + " \n" + LONGEST.repeat(3) + "\n{}\n");

    assertThat(batch.run()).isEqualTo(3);
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 refused", "3 refused", "4 placed");
    assertThat(batch.entries().get(1).get("detail").asText()).contains("256 KiB");
    assertThat(service.sent.get(0).body()).isEqualTo(LONGEST);
    assertThat(batch.run()).isEqualTo(3);
    assertThat(batch.entries()).hasSize(4);
  }

  @Test
  void theReportIsNeverWrittenOverTheOrders() throws Exception {
    batch.of("{\"a\":1}");
    assertThat(batch.run("--report=" + folder.resolve(".").resolve("orders.jsonl"))).isEqualTo(1);
    assertThat(batch.file).hasContent("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A letter", "A letter\n", "{\"line\":1}\n", "[]\n", "\n", "\u0000\u0000\n"})
  void noOtherFileBecomesAReport(String content) throws Exception {
    Files.writeString(batch.of("{\"a\":1}").report, content);
    assertStopped("is not of a report");
    assertThat(Files.readString(batch.report)).isEqualTo(content);
  }

  @Test
  void noPlaceForTheReport() throws Exception {
    batch.of("{\"a\":1}");
    assertThat(batch.run("--report=" + folder.resolve("none/report"))).isEqualTo(1);
    assertThat(batch.said()).contains("cannot be written: there is no such file or folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--from=x",
        "other.jsonl",
        "--to=",
        "--to=localhost:8080",
        "--to=ftp://a",
        "--to=http://:80"
      })
  void argumentsThatSayNothing(String argument) throws Exception {
    batch.of("{\"a\":1}");
    assertThat(batch.run(argument)).isEqualTo(1);
    assertThat(batch.said()).contains(argument.replace("--to=", ""));
    assertThat(service.sent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "schlüssel"})
  void noKey(String key) throws Exception {
    batch.of("{\"a\":1}");
    assertThat(batch.call(Map.of("MITTELPUNKT_KEY", key), List.of(batch.file.toString())))
        .isEqualTo(1);
    assertThat(batch.said()).contains("Set the environment variable MITTELPUNKT_KEY");
  }

  private void assertStopped(String words) {
    assertThat(batch.run()).isEqualTo(1);
    assertThat(batch.said()).contains(words);
    assertThat(service.sent).isEmpty();
  }
}
