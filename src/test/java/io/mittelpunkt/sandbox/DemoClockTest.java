package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.engine.deployment.Ungated;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@RunningService
class DemoClockTest {

  private static final TemporalUnitOffset A_MOMENT = Assertions.within(5, ChronoUnit.SECONDS);

  @Autowired MovableClock clock;
  @Autowired KeptOffset kept;
  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  private SandboxHttp http;

  @BeforeEach
  void connect(@Value("${server.port}") int port) {
    http = new SandboxHttp(port, "");
  }

  @Test
  void movesAllClocksTogetherAndKeepsTheOffset() {
    Instant before = clock.instant();
    Duration offset = clock.offset();

    var answer = http.post("/demo/clock", "{\"advance\":\"P1DT2H\"}");

    Instant expected = before.plus(Duration.ofHours(26));
    assertThat(answer.statusCode()).isEqualTo(200);
    var reading = SandboxHttp.json(answer);
    assertThat(Instant.parse(reading.get("now").asText())).isCloseTo(expected, A_MOMENT);
    assertThat(reading.get("offset").asText()).startsWith("P").contains("D");
    assertThat(clock.instant()).isCloseTo(expected, A_MOMENT);
    assertThat(ClockUtil.now().toInstant()).isCloseTo(expected, A_MOMENT);
    assertThat(clock.offset()).isEqualTo(offset.plusHours(26));

    clock.setOffset(Duration.ZERO);
    ClockUtil.reset();
    kept.restore();
    assertThat(clock.offset()).isEqualTo(offset.plusHours(26));
    assertThat(ClockUtil.now().toInstant()).isCloseTo(expected, A_MOMENT);
  }

  @Test
  void answersOnceWhatFellDueWasHandedOut() {
    String process = "wait-a-day";
    String deployment =
        Ungated.deploy(
            engine,
            Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDuration("P1D")
                .userTask("after")
                .endEvent()
                .done());
    String instance = runtime.startProcessInstanceByKey(process).getId();

    http.post("/demo/clock", "{\"advance\":\"P1D\"}");

    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> runtime.getActiveActivityIds(instance).contains("after"));
    engine.getRepositoryService().deleteDeployment(deployment, true);
  }

  @Test
  void addsUpWhatComesAtOnce() {
    Duration offset = clock.offset();

    IntStream.range(0, 4)
        .parallel()
        .forEach(i -> http.post("/demo/clock", "{\"advance\":\"PT1H\"}"));

    assertThat(clock.offset()).isEqualTo(offset.plusHours(4));
  }

  @Test
  void refusesWhatIsNoStepForward() {
    for (String body :
        new String[] {
          "{\"advance\":\"-PT1H\"}",
          "{\"advance\":\"P401D\"}",
          "{\"advance\":\"tomorrow\"}",
          "{\"advance\":\"P1M\"}",
          "{\"advance\":null}",
          "{}",
          "{\"advance\":\"\"}",
          "{\"advance\":\"P99999999999999999999D\"}"
        }) {
      var answer = http.post("/demo/clock", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(SandboxHttp.json(answer).get("field").asText()).isEqualTo("advance");
    }
  }
}
