package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StoredRows;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

  private static final String CHARACTERISTIC =
      "productOrderItem[0].product.productCharacteristic[0].value";

  @Autowired JdbcClient jdbc;
  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @ParameterizedTest
  @ValueSource(ints = {300 * 1024, 10 * 1024 * 1024})
  void aBodyThatIsTooLargeIsAnsweredNotCutOff(int size) {
    ObjectNode body = OrderBody.complete().put("description", "x".repeat(size));
    assertRefused(post(body, body.toString()), 413);
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
    assertRefused(post(body, deep), 400);
    assertRefused(post(body, text.replaceFirst("\"Ordered on the phone\"", deep)), 400);
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
    assertRefused(post(body, body.toString().replaceFirst("\\{", start)), 400);
    assertRefused(
        post(body, body.toString().replaceFirst("\"action\"", "\"action\":\"add\",\"action\"")),
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë 🦊 Ünsal",
        "ليلى حداد",
        "שרה כהן",
        "\u202Eadnaug\u202C",
        "e\u0301 é",
        "𝒜𝒹𝒶",
        "李小龍",
        "O'Brien; drop table customer;--",
        "<script>alert(1)</script>",
        "${7*7} #{7*7} {0} %s",
        "👩🏽‍🚒",
        "ﷺ",
        "Jörg\u00A0Weiß",
        "a\u0001b\u007F\u2028c"
      })
  void namesAreKeptAsTheyAreWritten(String name) {
    ObjectNode body = OrderBody.named(OrderBody.complete(), name);
    String order = id(shop.post(body.toString()));

    assertThat(shop.order(order).at("/relatedParty/0/name").asText()).isEqualTo(name);
    assertThat(
            jdbc.sql("select name from customer where id = ?")
                .param(OrderBody.customer(body))
                .query(String.class)
                .single())
        .isEqualTo(name);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2999-01-01",
        "2023-02-29",
        "1900-02-29",
        "1985-13-01",
        "1985-06-31",
        "24.06.1985",
        "1985-6-4",
        "",
        " ",
        "soon",
        "0000-00-00",
        "1066-10-14",
        "-0001-01-01",
        "+19850-01-01",
        "1985-06-24T00:00:00Z",
        "١٩٨٥-٠٦-٢٤"
      })
  void anImpossibleBirthDateIsNamed(String date) {
    ObjectNode body = OrderBody.complete();
    ((ObjectNode) body.at("/productOrderItem/0/product/productCharacteristic/0"))
        .put("value", date);
    assertField(post(body, body.toString()), CHARACTERISTIC);
  }

  @Test
  void thoseBornOnALeapDayMayOrder() {
    ObjectNode body = OrderBody.complete();
    String order = id(shop.post(body.toString()));
    assertThat(
            jdbc.sql("select value from order_detail where order_id = ? and detail = 'birthDate'")
                .param(order)
                .query(String.class)
                .single())
        .isEqualTo("1984-02-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123",
        "+49",
        "+999 1234567",
        "0800",
        "call me",
        "+49 40 123456789012345678",
        "",
        " ",
        "+",
        "tel:",
        "000000000",
        "०",
        "+49 40 12345 67\u0000"
      })
  void anImpossiblePhoneNumberIsNamed(String number) {
    ObjectNode body = OrderBody.complete();
    body.put("notificationContact", number);
    assertField(post(body, body.toString()), "notificationContact");

    ObjectNode other = OrderBody.complete();
    OrderBody.item(other)
        .withObject("product")
        .withArray("productCharacteristic")
        .insertObject(0)
        .put("name", "contactPhone")
        .put("value", number);
    assertField(post(other, other.toString()), CHARACTERISTIC);
  }

  @Test
  void aPhoneNumberIsKeptAsItIsDialled() {
    ObjectNode body = OrderBody.complete().put("notificationContact", "0151 / 123 456-01");
    shop.post(body.toString());
    assertThat(
            jdbc.sql("select mobile from customer where id = ?")
                .param(OrderBody.customer(body))
                .query(String.class)
                .single())
        .isEqualTo("+4915112345601");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example\r\nBcc: all@example.com",
        "a@b.example\nSubject: x",
        "a@b.example, c@d.example",
        "Ada <a@b.example>",
        "a@b.example;c@d.example",
        "a b@c.example",
        "@example.com",
        "a@",
        "a@@b",
        "a@b@c.example",
        "a\u0000@b.example",
        "a@b.example%0d%0aBcc:x@y",
        "a@b..example",
        ".a@b.example",
        "a..b@c.example",
        "a@-",
        "a\u0001@b.example",
        "a@b.exa\u0085mple",
        "a@b.example\u2028x",
        "a[@b.example",
        "a\\@b.example",
        "jörg@b.example",
        "a@[127.0.0.1]",
        "a@b",
        "a@b.example."
      })
  void aMailAddressThatNoMailCouldReachIsNamed(String address) {
    ObjectNode body = OrderBody.complete().put("notificationContact", address);
    assertField(post(body, body.toString()), "notificationContact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4294967297", "2", "0", "-1", "1e400", "1.5", "18446744073709551617"})
  void oneLineIsOrderedAtATime(String quantity) {
    ObjectNode body = OrderBody.complete();
    assertField(
        post(body, body.toString().replace("\"quantity\":1", "\"quantity\":" + quantity)),
        "productOrderItem[0].quantity");
  }

  @ParameterizedTest
  @CsvSource({"id,productOrderItem[0].id", "action,productOrderItem[0].action"})
  void whatAnItemNeedsIsNamedWhenItIsMissing(String missing, String field) {
    ObjectNode body = OrderBody.complete();
    OrderBody.item(body).remove(missing);
    assertField(post(body, body.toString()), field);
  }

  private static void assertField(HttpResponse<String> answer, String field) {
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }

  /** Sends it, and holds that a refused order leaves nothing behind. */
  private HttpResponse<String> post(JsonNode order, String body) {
    StoredRows before = StoredRows.about(jdbc, OrderBody.customer((ObjectNode) order));
    HttpResponse<String> answer =
        IntakeClient.send(
            shop.request(ORDERS).POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    if (answer.statusCode() >= 400) {
      assertThat(StoredRows.about(jdbc, OrderBody.customer((ObjectNode) order))).isEqualTo(before);
    }
    return answer;
  }
}
