package io.mittelpunkt.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.Round;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is sent to where the page's script sends its taps. */
@RunningService
class HostileTapTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext service;

  private Round round;
  private Phone phone;
  private String link;
  private Visit visit;

  @BeforeEach
  void hire() {
    round = Round.today(service);
    phone = new Phone(port, "en");
    visit = round.job(9);
    link = round.link();
  }

  @ParameterizedTest
  @CsvSource({
    "key, short",
    "key, ''",
    "key, '<script>alert(1)</script>'",
    "visit, ''",
    "visit, ''' or 1=1--'",
    "tap, ''",
    "tap, held",
    "tap, DONE",
    "reason, ''",
    "reason, bored",
    "ago, -1",
    "ago, 1e9",
    "ago, 99999999999",
    "ago, NaN",
  })
  void whatIsNoTapIsAProblemThatNamesTheField(String field, String value) {
    assertRefused(field, value);
  }

  @Test
  void neitherNulNorLengthGetsThrough() {
    for (String field : new String[] {"key", "visit", "tap", "reason", "ago"}) {
      assertRefused(field, "\u0000");
      assertRefused(field, "x".repeat(100_000));
    }
  }

  @Test
  void aColleaguesVisitAndOneThatNeverWasStayAsTheyAre() {
    Visit foreign = round.colleague().job(9);

    assertThat(answer(foreign.id(), "done")).isEqualTo("otherTechnician");
    assertThat(answer("VI-0000-0000-0000", "done")).isEqualTo("unknown");

    assertThat(round.row(foreign).state()).isEqualTo(State.BOOKED);
  }

  @Test
  void howLongAgoHeTappedIsCountedFromNowSinceHisClockMayDiffer() {
    assertThat(answer(visit.id(), "arrived", "ago", "0")).isEqualTo("taken");
    assertThat(round.row(visit).progress().arrivedAt())
        .isCloseTo(round.now(), Assertions.within(30, ChronoUnit.SECONDS));

    Visit other = round.job(12);
    assertThat(answer(other.id(), "arrived", "ago", "999999999")).isEqualTo("taken");
    assertThat(round.row(other).progress().arrivedAt())
        .as("not before the day")
        .isEqualTo(round.day().atStartOfDay(round.region().territory().zone()).toInstant());
  }

  @Test
  void twoDevicesAndADoubleTapAtTheSameMomentCountOnce() throws Exception {
    String key = UUID.randomUUID().toString();
    Callable<String> sameTap = () -> answer(visit.id(), "onTheWay", "key", key);
    Callable<String> otherDevice = () -> answer(visit.id(), "onTheWay");
    var devices = Executors.newFixedThreadPool(8);
    try {
      var tasks =
          Stream.concat(
                  IntStream.range(0, 6).mapToObj(i -> sameTap), Stream.of(otherDevice, otherDevice))
              .toList();
      for (var done : devices.invokeAll(tasks)) {
        assertThat(done.get()).isIn("taken", "asBefore");
      }
    } finally {
      devices.shutdown();
    }
    assertThat(round.answers(visit)).hasSize(3).containsOnlyOnce("taken");
    assertThat(round.row(visit).state()).isEqualTo(State.ON_THE_WAY);
  }

  @Test
  void theSameTapIsAnsweredTheSameHoweverLateItComesAgain() {
    String key = UUID.randomUUID().toString();
    JsonNode first = IntakeClient.json(send(visit.id(), "done", "key", key));
    JsonNode again =
        IntakeClient.json(
            send(visit.id(), "done", "key", key, "ago", "" + Duration.ofHours(3).toSeconds()));

    assertThat(again).isEqualTo(first);
    assertThat(round.answers(visit)).containsExactly("taken");
  }

  private void assertRefused(String field, String value) {
    HttpResponse<String> answer = send(visit.id(), "couldNot", field, value);
    assertThat(answer.statusCode()).as(field).isEqualTo(422);
    assertThat(IntakeClient.json(answer).get("field").asText()).isEqualTo(field);
    assertThat(answer.body()).doesNotContain("script", "xxxx");
    assertThat(round.row(visit).state()).isEqualTo(State.BOOKED);
    assertThat(round.answers(visit)).isEmpty();
  }

  private String answer(String visitId, String tap, String... others) {
    return IntakeClient.json(send(visitId, tap, others)).get("answer").asText();
  }

  /** A tap that would be taken, but for the fields that are given. */
  private HttpResponse<String> send(String visitId, String tap, String... others) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("visit", visitId);
    fields.put("tap", tap);
    fields.put("key", UUID.randomUUID().toString());
    fields.put("reason", "absent");
    for (int i = 0; i < others.length; i += 2) {
      fields.put(others[i], others[i + 1]);
    }
    return phone.post(
        link + "/taps",
        fields.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new));
  }
}
