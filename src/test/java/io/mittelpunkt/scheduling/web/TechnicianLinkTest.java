package io.mittelpunkt.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.scheduling.TechnicianLinks;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.RawHttp;
import io.mittelpunkt.support.Round;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a technician's link opens, what it does not, and where it must never stand. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class TechnicianLinkTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired TechnicianLinks links;
  @Autowired JdbcClient jdbc;

  private Round round;
  private Phone phone;

  @BeforeEach
  void hire() {
    round = Round.today(service);
    phone = new Phone(port, "en");
    round.customer(9, "Ada Nowak", "+4915100000009", Locale.GERMAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%F0%9F%A6%8A", "' or 1=1--"})
  void anUnknownLinkSaysNothingButWhatToDo(String token) {
    assertClosed("/t/" + token.replace(" ", "%20"));
  }

  @Test
  void aLinkClosesSomeHoursAfterItsDay() {
    String link = round.link();
    String expires =
        "select expires_at = (?::date + 1 + time '06:00') at time zone 'Europe/Berlin'"
            + " from technician_link where technician_id = ?";
    assertThat(
            jdbc.sql(expires).params(round.day(), round.technician()).query(Boolean.class).single())
        .isTrue();
    assertThat(phone.get(link).statusCode()).isEqualTo(200);

    jdbc.sql("update technician_link set expires_at = ? where technician_id = ?")
        .params(round.now().atOffset(ZoneOffset.UTC), round.technician())
        .update();
    assertClosed(link);
  }

  @Test
  void aRevokedLinkIsClosedAndANewOneOpens() {
    String lost = round.link();
    links.revokeAll(round.technician(), round.day());

    assertClosed(lost);
    assertThat(phone.get(round.link()).statusCode()).isEqualTo(200);
  }

  @Test
  void whoHasLeftOpensNothingAndIsGivenNoLink() {
    String link = round.link();
    jdbc.sql("update technician set active = false where id = ?")
        .param(round.technician())
        .update();

    assertClosed(link);
    assertThatThrownBy(round::link).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyAHashOfATokenIsKept() {
    String token = round.link().substring("/t/".length());
    assertThat(token).hasSize(43);
    assertThat(
            jdbc.sql(
                    "select encode(token_hash, 'escape') from technician_link where technician_id = ?")
                .param(round.technician())
                .query(String.class)
                .single())
        .doesNotContain(token);
  }

  @Test
  void noPageCanBeFramedKeptFoundOrFollowed() {
    String link = round.link();
    for (HttpResponse<String> answer :
        List.of(
            phone.get(link),
            phone.get("/t/unknown"),
            phone.post(link + "/tap", "tap", "x"),
            phone.post(link + "/taps", "tap", "x"))) {
      assertThat(header(answer, "Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
          .doesNotContain("unsafe");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(header(answer, "Cache-Control")).contains("no-store");
      assertThat(header(answer, "X-Robots-Tag")).contains("noindex");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void neitherTokenNorCustomerStandsInTheLog(CapturedOutput log) {
    String link = round.link();
    phone.get(link + "?said=nonsense");
    for (String where : List.of("/tap", "/taps", "/other")) {
      for (String nonsense : List.of("soon", "\u0000", "x".repeat(100_000))) {
        phone.post(link + where, "visit", nonsense, "key", nonsense, "tap", nonsense);
      }
    }
    new RawHttp(port).send("GET " + link + "/%zz HTTP/1.1", "");
    new RawHttp(port).send("PUT " + link + " HTTP/1.1", "");

    assertThat(log.getAll()).doesNotContain(link.substring("/t/".length()), "Nowak", "000009");
  }

  @Test
  void aFloodByOneLinkIsSlowedDownAndHarmsNobodyElse() {
    String link = round.link();
    String neighbour = round.colleague().link();

    List<Integer> answers =
        IntStream.range(0, LinkThrottle.PER_LINK + 20)
            .mapToObj(i -> phone.get(link).statusCode())
            .toList();

    assertThat(answers).contains(200, 429).doesNotContain(500);
    HttpResponse<String> refused =
        Stream.generate(() -> phone.post(link + "/taps", "tap", "done"))
            .limit(LinkThrottle.PER_LINK)
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();
    assertThat(header(refused, "Retry-After")).isEqualTo("30");
    assertThat(IntakeClient.json(refused).get("status").asInt()).isEqualTo(429);
    assertThat(phone.get(neighbour).statusCode()).isEqualTo(200);
  }

  private void assertClosed(String link) {
    for (HttpResponse<String> answer :
        List.of(
            phone.get(link),
            phone.get(link + "/nothing"),
            phone.post(link + "/tap", "tap", "done"))) {
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(header(answer, "Content-Type")).startsWith("text/html");
      assertThat(answer.body())
          .contains("<h1", "0800")
          .doesNotContain("Ada", "Timo", "Lindenstraße", "Exception", "<form");
    }
    HttpResponse<String> toScript = phone.post(link + "/taps", "tap", "done");
    assertThat(toScript.statusCode()).isEqualTo(404);
    assertThat(header(toScript, "Content-Type")).startsWith("application/problem+json");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
