package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies that no intake system should send: each a clear refusal, or kept exactly. */
@RunningService
class HostileInputTest {

  @Autowired JdbcClient jdbc;
  private IntakeClient shop;
  private WatchedIntake intake;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    intake = new WatchedIntake(shop, jdbc);
  }

  @ParameterizedTest
  @ValueSource(ints = {300 * 1024, 10 * 1024 * 1024})
  void aBodyThatIsTooLargeIsAnsweredNotCutOff(int size) {
    ObjectNode body = OrderBody.complete().put("description", "x".repeat(size));
    assertRefused(intake.post(body, body.toString()), 413);
  }

  @Test
  void aBodyOfUnknownLengthThatIsTooLargeIsAnsweredToo() {
    byte[] body =
        OrderBody.complete().put("description", "x".repeat(1 << 20)).toString().getBytes();
    HttpResponse<String> answer =
        IntakeClient.send(
            shop.request(ORDERS)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    assertRefused(answer, 413);
  }

  @ParameterizedTest
  @CsvSource({"[,]", "'{\"a\":',}"})
  void nestingOfTenThousandIsRefused(String open, String close) {
    String deep = open.repeat(10_000) + "1" + close.repeat(10_000);
    ObjectNode body = OrderBody.complete();
    String text = body.toString();
    assertRefused(intake.post(body, deep), 400);
    assertRefused(intake.post(body, text.replaceFirst("\"Ordered on the phone\"", deep)), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"externalId\":\"a\",\"externalId\":\"b\",",
        "{\"\\ud800\":1,\"\\ud800\":2,",
        "{\"a\\u0000\":1,\"a\\u0000\":2,"
      })
  void noKeyMayStandTwice(String start) {
    ObjectNode body = OrderBody.complete();
    assertRefused(intake.post(body, body.toString().replaceFirst("\\{", start)), 400);
    assertRefused(
        intake.post(
            body, body.toString().replaceFirst("\"action\"", "\"action\":\"add\",\"action\"")),
        400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "true",
        "1",
        "\"text\"",
        "[]",
        "{",
        "{}}",
        "{}{}",
        "{}x",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":1,}",
        "{a:1}",
        "// c\n{}",
        "\uFEFFx",
        "{\"a\":\"\n\"}"
      })
  void whatIsNoJsonObjectIsRefused(String body) {
    assertRefused(shop.post(body), 400);
  }

  /**
   * Half characters, wrong encodings, and byte order marks of encodings that JSON does not have.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7b2261223a22ff227d",
        "7b2261223a22c3",
        "7b2261223a22eda080227d",
        "fffe7b00",
        "feff007b",
        "0000007bffffffff",
        "00007b00",
        "007b0000",
        "7b000000ff",
        "0000feff",
        "fffe0000",
        "00",
        "7b2200",
        "1f8b0800000000000003",
        "efbbbf",
        "7b2261223a22f4908080227d"
      })
  void whatIsNoUtf8IsRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertRefused(
        IntakeClient.send(shop.request(ORDERS).POST(BodyPublishers.ofByteArray(bytes))), 400);
  }

  @Test
  void numbersAreKeptAsTheyAreWritten() {
    ObjectNode body = OrderBody.complete();
    String text =
        body.toString()
            .replaceFirst(
                "\\{\"name\":\"birthDate\"",
                "{\"name\":\"n\",\"value\":[0.1000000000000000055511151231257827, 1e400,"
                    + " 123456789012345678901234567890]},{\"name\":\"birthDate\"");
    String order = id(shop.post(text));

    String shown = shop.get(ORDERS + "/" + order).body();
    assertThat(shown)
        .contains("0.1000000000000000055511151231257827")
        .containsIgnoringCase("1E+400")
        .contains("123456789012345678901234567890");
  }
}
