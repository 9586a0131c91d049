package io.mittelpunkt.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.intake.batch.OtherService.Answer;
import io.mittelpunkt.intake.batch.OtherService.Sent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run does when the service answers something else than an order. */
class TroubledServiceTest {

  private static final String[] THREE = {"{\"a\":1}", "{\"a\":2}", "{\"a\":3}"};

  @TempDir Path folder;
  private OtherService service;
  private Batch batch;

  @BeforeEach
  void start() throws IOException {
    service = new OtherService();
    batch = new Batch(folder, service.address()).of(THREE);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aRefusedLineIsReportedAndTheOthersArePlaced() throws Exception {
    service.behaving(
        (sent, number) ->
            isSecond(sent)
                ? new Answer(422, "{\"field\":\"externalId\",\"detail\":\"Used before.\"}")
                : null);

    assertThat(batch.run()).isEqualTo(3);
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 refused", "3 placed");
    assertThat(batch.entries().get(1).get("field").asText()).isEqualTo("externalId");
    assertThat(batch.entries().get(1).get("detail").asText()).isEqualTo("Used before.");

    assertThat(batch.run()).as("the file still holds a refused line").isEqualTo(3);
    assertThat(service.sent).as("but it is not sent again").hasSize(3);
    assertThat(batch.of(THREE[0], "{\"a\":4}", THREE[2]).run()).as("it was mended").isZero();
    assertThat(service.sent).hasSize(4);
  }

  @Test
  void aRefusalWithoutReasonIsReportedToo() throws Exception {
    service.behaving((sent, number) -> isSecond(sent) ? new Answer(400, "<html>") : null);

    assertThat(batch.run()).isEqualTo(3);
    assertThat(batch.entries().get(1).get("detail").asText()).contains("HTTP 400");
  }

  @Test
  void aReasonOfAnyLengthLeavesAReportThatCanBeGoneOnWith() throws Exception {
    String problem = "{\"detail\":\"" + "a".repeat(LineReader.MAX_BYTES) + "\"}";
    service.behaving((sent, number) -> isSecond(sent) ? new Answer(400, problem) : null);

    assertThat(batch.run()).isEqualTo(3);
    assertThat(batch.run()).as(batch.said()).isEqualTo(3);
    assertThat(service.sent).hasSize(3);
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws Exception {
    service.behaving((sent, number) -> number == 2 ? new Answer(429, "", "2") : null);
    long begun = System.nanoTime();

    assertThat(batch.run()).isZero();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(2));
    assertThat(batch.said()).contains("asks for a pause, trying again in 2 s");
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 placed", "3 placed");
  }

  @Test
  void triesAgainWhenTheServiceStumbles() throws Exception {
    service.behaving((sent, number) -> number == 2 || number == 3 ? new Answer(503, "") : null);

    assertThat(batch.run()).isZero();
    assertThat(service.sent).hasSize(5);
    assertThat(service.sent.get(1)).isEqualTo(service.sent.get(2)).isEqualTo(service.sent.get(3));
  }

  @Test
  void stopsWhenTheServiceIsAwayAndGoesOnLater() throws Exception {
    service.behaving((sent, number) -> number > 1 ? new Answer(500, "") : null);

    assertThat(batch.run()).isEqualTo(2);
    assertThat(batch.said()).contains("Stopped at line 2", "HTTP 500", "Run the same command");
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 unreachable");
    assertThat(service.sent).as("two pauses, three tries").hasSize(4);

    service.behaving((sent, number) -> null);
    assertThat(batch.run()).isZero();
    assertThat(batch.outcomes()).containsExactly("1 placed", "2 placed", "3 placed");
    assertThat(service.sent).hasSize(6);
  }

  @Test
  void saysThatNobodyIsThere() throws Exception {
    service.close();

    assertThat(batch.run()).isEqualTo(2);
    assertThat(batch.said()).contains("Stopped at line 1", "no connection");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void stopsAtOnceWhenTheKeyIsNotAccepted(int status) throws Exception {
    service.behaving((sent, number) -> number == 2 ? new Answer(status, "") : null);

    assertThat(batch.run()).isEqualTo(1);
    assertThat(batch.said()).contains("MITTELPUNKT_KEY");
    assertThat(service.sent).hasSize(2);
    assertThat(batch.outcomes()).containsExactly("1 placed");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 404, 405})
  void stopsAtOnceWhenSomethingElseIsAtTheAddress(int status) throws Exception {
    service.behaving((sent, number) -> new Answer(status, "<html>Welcome</html>"));

    assertThat(batch.run()).isEqualTo(1);
    assertThat(batch.said()).contains("No Mittelpunkt takes orders at " + service.address());
    assertThat(service.sent).hasSize(1);
    assertThat(batch.outcomes()).isEmpty();
  }

  private static boolean isSecond(Sent sent) {
    return sent.body().equals(THREE[1]);
  }
}
