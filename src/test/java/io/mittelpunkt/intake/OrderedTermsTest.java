package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.QUALIFICATIONS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The terms that come with an order: its day, its price, its signature, its qualification. */
@RunningService
class OrderedTermsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Autowired Orders orders;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @Test
  void aSignatureUnderTodaysPriceCounts() {
    ObjectNode body = OrderBody.complete();
    ProductOrder order = orders.get(id(shop.post(body.toString())));
    assertThat(order.signatureReference()).isEqualTo(body.at("/agreement/0/id").asText());
    assertThat(shop.order(order.id()).get("agreement")).isEqualTo(body.get("agreement"));
    assertThat(shop.order(order.id()).at("/productOrderItem/0/itemPrice"))
        .isEqualTo(body.at("/productOrderItem/0/itemPrice"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"priceType\":\"oneTime\",\"price\":{\"taxIncludedAmount\":{\"unit\":\"EUR\",\"value\":34.95}}}]",
        "[{\"priceType\":\"recurring\",\"price\":{\"taxIncludedAmount\":{\"unit\":\"EUR\",\"value\":34.94}}}]",
        "[{\"priceType\":\"recurring\",\"price\":{\"taxIncludedAmount\":{\"unit\":\"USD\",\"value\":34.95}}}]",
        "[{\"priceType\":\"recurring\",\"price\":{\"dutyFreeAmount\":{\"unit\":\"EUR\",\"value\":34.95}}}]",
        "[{\"priceType\":\"recurring\",\"priceAlteration\":[{\"priceType\":\"recurring\",\"price\":{\"percentage\":50}}],\"price\":{\"taxIncludedAmount\":{\"unit\":\"EUR\",\"value\":34.95}}}]",
        "[{\"priceType\":\"recurring\",\"price\":{\"taxIncludedAmount\":{\"unit\":\"EUR\",\"value\":34.95}}},{\"priceType\":\"recurring\",\"price\":{\"taxIncludedAmount\":{\"unit\":\"EUR\",\"value\":5}}}]"
      })
  void aSignatureUnderAnotherPriceDoesNotSoTheCustomerIsAskedHimself(String prices) {
    ObjectNode body = OrderBody.withoutBirthDate();
    OrderBody.item(body).set("itemPrice", json(prices));
    HttpResponse<String> taken = shop.post(body.toString());
    assertThat(orders.get(id(taken)).signatureReference()).isNull();
  }

  @Test
  void thePriceMayBeSpelledOtherwise() {
    String body = OrderBody.complete().toString().replace("34.95", "34.950");
    assertThat(orders.get(id(shop.post(body))).signatureReference()).isNotNull();
  }

  @Test
  void theWishedDayIsTheCustomersDay() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(20);
    ObjectNode body = OrderBody.withoutBirthDate();
    // Late in the evening before, by UTC, it is that day already where he lives.
    String sent = day.minusDays(1) + "T23:30:00Z";
    body.put("requestedCompletionDate", sent);

    String order = id(shop.post(body.toString()));

    assertThat(orders.get(order).wishedDate()).isEqualTo(day);
    assertThat(shop.order(order).get("requestedCompletionDate").asText()).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource({"-P2D", "P200D", "P10000D"})
  void aDayThatIsOverOrTooFarIsRefused(String ahead) {
    ObjectNode body = OrderBody.withoutBirthDate();
    body.put("requestedCompletionDate", clock.instant().plus(Duration.parse(ahead)).toString());
    assertFieldRefused(body, "requestedCompletionDate");
  }

  @Test
  void todayMayBeWished() {
    ObjectNode body = OrderBody.withoutBirthDate();
    body.put("requestedCompletionDate", clock.instant().toString());
    assertThat(shop.post(body.toString()).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancellationDate", "cancellationReason"})
  void anOrderIsNotCancelledWhenItIsPlaced(String field) {
    ObjectNode body = OrderBody.withoutBirthDate();
    body.put(field, "2026-11-22T08:00:00Z");
    assertFieldRefused(body, field);
  }

  @Test
  void whatIsNoLongerSoldIsSaidToBeSo() {
    ObjectNode body = OrderBody.complete();
    OrderBody.item(body).putObject("productOffering").put("id", "dsl-6");
    assertFieldRefused(body, "productOrderItem[0].productOffering.id");
    assertThat(json(shop.post(body.toString())).get("detail").asText()).contains("no longer");
  }

  @Test
  void aQualificationIsNamedByItsOwnClientAlsoWhenItHasExpired() {
    String mine = qualification(shop);
    jdbc.sql(
            "update intake_qualification set resource = replace(resource::text, '\"expirationDate\":\"2',"
                + " '\"expirationDate\":\"1')::json where id = ?")
        .param(mine)
        .update();
    assertThat(shop.post(naming(mine, "1").toString()).statusCode()).isEqualTo(201);
    ObjectNode list = OrderBody.complete();
    list.putArray("productOfferingQualification").addObject().put("id", mine);
    assertThat(shop.post(list.toString()).statusCode()).isEqualTo(201);

    String item = "productOrderItem[0].productOfferingQualificationItem.";
    assertFieldRefused(naming(mine, "2"), item + "id");
    String another = qualification(IntakeClient.partner(shop.port()));
    for (String foreign : new String[] {another, "OQ-0000-0000-0000", ""}) {
      assertFieldRefused(naming(foreign, "1"), item + "productOfferingQualificationId");
    }
    list.withArray("/productOfferingQualification").addObject().put("id", another);
    assertFieldRefused(list, "productOfferingQualification[1].id");
  }

  @Test
  void anOrderThatIsSentAgainIsAnsweredAlikeAlsoWhenItCouldNotBePlacedAnyMore() {
    String mine = qualification(shop);
    ObjectNode body = naming(mine, "1");
    HttpResponse<String> placed = shop.post(body.toString());
    shop.send("DELETE", QUALIFICATIONS + "/" + mine, "");

    HttpResponse<String> again = shop.post(body.toString());

    assertThat(id(again)).isEqualTo(id(placed));
    assertThat(again.body()).isEqualTo(placed.body());
    assertFieldRefused(
        body,
        "productOrderItem[0].productOfferingQualificationItem.productOfferingQualificationId");
  }

  private static ObjectNode naming(String qualification, String item) {
    ObjectNode body = OrderBody.complete();
    OrderBody.item(body)
        .putObject("productOfferingQualificationItem")
        .put("id", item)
        .put("productOfferingQualificationId", qualification);
    return body;
  }

  private static String qualification(IntakeClient client) {
    return id(
        client.send(
            "POST",
            QUALIFICATIONS,
            """
            {"place": [{"role": "installationAddress", "name": "Große Elbstraße 12, 22767 Hamburg"}],
             "productOfferingQualificationItem": [{"id": "1", "productOffering": {"id": "dsl-50"}}]}"""));
  }

  private void assertFieldRefused(ObjectNode body, String field) {
    HttpResponse<String> answer =
        shop.post(body.put("externalId", "new-" + clock.instant()).toString());
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }
}
