package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of customer and line: what cannot be is named, what can be is kept. */
@RunningService
class HostileDetailTest {

  private static final String CHARACTERISTIC =
      "productOrderItem[0].product.productCharacteristic[0].value";

  @Autowired JdbcClient jdbc;
  private IntakeClient shop;
  private WatchedIntake intake;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    intake = new WatchedIntake(shop, jdbc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë 🦊 Ünsal",
        "ليلى حداد",
        "שרה כהן",
        "e\u0301 é",
        "𝒜𝒹𝒶",
        "李小龍",
        "O'Brien; drop table customer;--",
        "<script>alert(1)</script>",
        "${7*7} #{7*7} {0} %s",
        "👩🏽‍🚒",
        "ﷺ",
        "Jörg\u00A0Weiß"
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

  @ParameterizedTest
  @ValueSource(strings = {"\u202Eadnaug\u202C", "a\u0001b", "Ada\nNowak", "a\u2028c"})
  void aNameThatWouldNotShowAsItIsWrittenIsNamed(String name) {
    ObjectNode body = OrderBody.named(OrderBody.complete(), name);
    intake.assertFieldRefused(body, body.toString(), "relatedParty[0].name");
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
    intake.assertFieldRefused(body, body.toString(), CHARACTERISTIC);
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
    intake.assertFieldRefused(body, body.toString(), "notificationContact");

    ObjectNode other = OrderBody.complete();
    OrderBody.item(other)
        .withObject("product")
        .withArray("productCharacteristic")
        .insertObject(0)
        .put("name", "contactPhone")
        .put("value", number);
    intake.assertFieldRefused(other, other.toString(), CHARACTERISTIC);
  }

  @Test
  void aPhoneNumberIsKeptAsItIsDialled() {
    ObjectNode body = OrderBody.complete().put("notificationContact", "0151 / 123 456-01");
    shop.post(body.toString());
    assertThat(
            jdbc.sql("select phone from customer where id = ?")
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
    intake.assertFieldRefused(body, body.toString(), "notificationContact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4294967297", "2", "0", "-1", "1e400", "1.5", "18446744073709551617"})
  void oneLineIsOrderedAtATime(String quantity) {
    ObjectNode body = OrderBody.complete();
    intake.assertFieldRefused(
        body,
        body.toString().replace("\"quantity\":1", "\"quantity\":" + quantity),
        "productOrderItem[0].quantity");
  }

  @ParameterizedTest
  @CsvSource({"id,productOrderItem[0].id", "action,productOrderItem[0].action"})
  void whatAnItemNeedsIsNamedWhenItIsMissing(String missing, String field) {
    ObjectNode body = OrderBody.complete();
    OrderBody.item(body).remove(missing);
    intake.assertFieldRefused(body, body.toString(), field);
  }
}
