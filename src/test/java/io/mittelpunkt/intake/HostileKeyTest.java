package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.HostileRequestTest.assertProblem;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RawHttp;
import io.mittelpunkt.support.RunningService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An Idempotency-Key is whatever a client makes up. */
@RunningService
class HostileKeyTest {

  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void anEmptyKeyIsNamed(String key) {
    assertKeyIsNamed(key);
  }

  @Test
  void aKeyThatIsTooLongIsNamed() {
    assertKeyIsNamed("k".repeat(256));
  }

  @Test
  void aKeyMayHoldWhateverAHeaderCan() {
    for (String key :
        new String[] {"'; drop table x;--", "ä\u00ff", "%00", "a,b", "\"q\"", "k".repeat(255)}) {
      String own = key.length() > 200 ? key : key + System.nanoTime();
      String body = OrderBody.complete().toString();
      String first = raw(own, body);
      assertThat(first).startsWith("HTTP/1.1 201");
      assertThat(raw(own, body)).endsWith(first.substring(first.indexOf("\r\n\r\n")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0001b", "a\u007fb"})
  void aKeyWithControlCharactersIsRefusedOrKept(String key) {
    String answer = raw(key + System.nanoTime(), OrderBody.complete().toString());
    if (!answer.startsWith("HTTP/1.1 201")) {
      assertProblem(answer, 400);
    }
  }

  private void assertKeyIsNamed(String key) {
    String answer = raw(key, OrderBody.complete().toString());
    assertProblem(answer, 400);
    assertThat(answer).contains("\"field\":\"Idempotency-Key\"");
  }

  private String raw(String key, String body) {
    return new RawHttp(shop.port())
        .send(
            "POST " + ORDERS + " HTTP/1.1",
            HostileRequestTest.key()
                + "Content-Type: application/json\r\nIdempotency-Key: "
                + key
                + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.ISO_8859_1).length
                + "\r\n\r\n"
                + body.replace("ß", "s"));
  }
}
