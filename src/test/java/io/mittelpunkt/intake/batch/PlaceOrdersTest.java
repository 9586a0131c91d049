package io.mittelpunkt.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P13: each line of a file is placed once, whatever happens between. */
class PlaceOrdersTest {

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
    service.close();
  }

  @Test
  void placesEachLineInItsOrderAndReportsIt() throws Exception {
    assertThat(batch.of("{\"a\":1}", "{\"a\":2}", "{\"a\":3}").run()).isZero();

    assertThat(sentBodies()).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"a\":3}");
    assertThat(service.sent).extracting("authorization").containsOnly("Bearer demo-shop");
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 placed", "3 placed");
    assertThat(batch.entries())
        .extracting(entry -> entry.get("order").asText())
        .containsExactly("PO-0", "PO-1", "PO-2");
    assertThat(batch.said()).contains("3 of 3 lines: 3 placed, 0 refused", batch.report.toString());
  }

  @Test
  void sendsNothingAgainThatTheReportHas() throws Exception {
    batch.of("{\"a\":1}", "{\"a\":1}").run();
    String report = Files.readString(batch.report);

    assertThat(batch.run()).isZero();
    assertThat(service.sent).hasSize(2);
    assertThat(batch.report).hasContent(report);
    assertThat(batch.said()).contains("2 of 2 lines: 2 placed", "2 of these lines were settled");
  }

  @Test
  void sendsTheSameKeysWhenTheReportIsLost() throws Exception {
    batch.of("{\"a\":1}", "{\"a\":1}", "{\"a\":2}").run();
    Files.delete(batch.report);
    batch.of("{\"a\":0}", "{\"a\":1}", "{\"a\":1}", "{\"a\":2}").run();

    List<String> keys = sentKeys();
    assertThat(keys.subList(0, 4)).as("a line was put in above").doesNotHaveDuplicates();
    assertThat(keys.subList(0, 3)).isEqualTo(keys.subList(4, 7));
  }

  @Test
  void aLinePutInAboveMakesNoOtherNew() throws Exception {
    batch.of("{\"a\":1}", "{\"a\":2}").run();

    assertThat(batch.of("{\"a\":0}", "{\"a\":1}", "{\"a\":2}").run()).isZero();
    assertThat(sentBodies()).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"a\":0}");
  }

  @Test
  void aThirdEqualLinePutInLaterIsAThirdOrder() throws Exception {
    batch.of("{\"a\":1}", "{\"a\":1}").run();
    batch.of("{\"a\":1}", "{\"a\":1}", "{\"a\":1}").run();

    assertThat(sentKeys()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void saysWhichEqualLinesAreOneOrder() throws Exception {
    batch.of("{\"externalId\":\"1\"}", "{\"a\":1}", "{\"externalId\":\"1\"}", "{\"a\":1}").run();

    assertThat(batch.entries())
        .extracting(entry -> entry.path("note").asText())
        .satisfiesExactly(
            note -> assertThat(note).isEmpty(),
            note -> assertThat(note).isEmpty(),
            note -> assertThat(note).contains("same externalId"),
            note -> assertThat(note).isEmpty());
  }

  @Test
  void aTornReportIsMendedAndGoneOnWith() throws Exception {
    batch.of("{\"a\":1}", "{\"a\":2}", "{\"a\":3}").run();
    String report = Files.readString(batch.report);
    int second = report.indexOf('\n') + 1;
    int itsEnd = report.indexOf('\n', second);
    for (int end : List.of(second, second + 1, second + 9, second + 30, itsEnd - 1, itsEnd)) {
      Files.writeString(batch.report, report.substring(0, end));
      assertThat(batch.run()).isZero();
      assertThat(batch.report).hasContent(report);
    }
  }

  @Test
  void lineEndsMarksAndBlankLinesAreNoContent() throws Exception {
    batch.of("{\"a\":1}", "{\"a\":2}").run();
    Files.writeString(batch.file, "\uFEFF{\"a\":1}\r\n\r\n \t\n{\"a\":2}\r\n{\"a\":3}");

    assertThat(batch.run()).isZero();
    assertThat(sentBodies()).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"a\":3}");
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 placed", "5 placed");
  }

  @Test
  void theReportLiesWhereItIsAskedFor() throws Exception {
    Path elsewhere = folder.resolve("elsewhere.jsonl");
    batch.of("{\"a\":1}").run("--report=" + elsewhere);

    assertThat(elsewhere).content().contains("PO-0");
    assertThat(batch.report).doesNotExist();
  }

  private List<String> sentBodies() {
    return service.sent.stream().map(OtherService.Sent::body).toList();
  }

  private List<String> sentKeys() {
    return service.sent.stream().map(OtherService.Sent::key).toList();
  }
}
