package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.CANCELLATIONS;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.QUALIFICATIONS;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.FuzzedBody.Try;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes, cancellations and qualifications with everything in them that does not belong there. */
@RunningService
class FuzzedChangeTest {

  private static final PublishedSpecification ORDERING = new PublishedSpecification();
  private static final PublishedSpecification QUALIFICATION =
      PublishedSpecification.qualification();

  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  private IntakeClient shop;
  private String order;

  @BeforeEach
  void placeOne(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    order = IntakeClient.id(shop.post(OrderBody.withoutBirthDate().toString()));
  }

  @Test
  void aChangeIsMadeOrRefusedByItsFieldAndNeverHalf() {
    FuzzedBody fuzzed = new FuzzedBody(this::change);
    SoftAssertions all = new SoftAssertions();
    assertThat(fuzzed.eachValue(it -> checkChange(all, it))).isGreaterThan(200);
    fuzzed.eachLeftOut(it -> checkChange(all, it));
    all.assertAll();
  }

  @Test
  void aCancellationIsTakenOrRefusedByItsField() {
    // Of an order that is not there: else the first would end the tries.
    FuzzedBody fuzzed =
        new FuzzedBody(
            () ->
                (ObjectNode)
                    json(
                        """
                        {"cancellationReason": "Moved", "@type": "CancelProductOrder",
                         "requestedCancellationDate": "2020-01-01T00:00:00Z",
                         "productOrder": {"id": "PO-1", "@referredType": "ProductOrder"}}"""));
    SoftAssertions all = new SoftAssertions();
    assertThat(
            fuzzed.eachValue(
                it -> refused(all, it, shop.send("POST", CANCELLATIONS, it.body()), 400, 404)))
        .isGreaterThan(100);
    fuzzed.eachLeftOut(
        it -> refused(all, it, shop.send("POST", CANCELLATIONS, it.body()), 400, 404));
    all.assertAll();
  }

  @Test
  void aQualificationIsAnsweredAsSpecifiedOrRefusedByItsField() {
    FuzzedBody fuzzed = new FuzzedBody(FuzzedChangeTest::qualification);
    SoftAssertions all = new SoftAssertions();
    assertThat(fuzzed.eachValue(it -> checkQualification(all, it))).isGreaterThan(300);
    fuzzed.eachLeftOut(it -> checkQualification(all, it));
    all.assertAll();
  }

  private void checkChange(SoftAssertions all, Try it) {
    List<String> before = stored();
    HttpResponse<String> answer = shop.send("PATCH", ORDERS + "/" + order, it.body());
    if (answer.statusCode() == 200) {
      all.assertThat(ORDERING.faults("ProductOrder", json(answer))).as(it.what()).isEmpty();
      return;
    }
    refused(all, it, answer, 400, 409);
    all.assertThat(stored()).as(it.what()).isEqualTo(before);
  }

  private void checkQualification(SoftAssertions all, Try it) {
    HttpResponse<String> answer = shop.send("POST", QUALIFICATIONS, it.body());
    if (answer.statusCode() == 201 || answer.statusCode() == 200) {
      all.assertThat(QUALIFICATION.faults("ProductOfferingQualification", json(answer)))
          .as(it.what())
          .isEmpty();
      return;
    }
    refused(all, it, answer, 400);
  }

  private static void refused(
      SoftAssertions all, Try it, HttpResponse<String> answer, Integer... statuses) {
    String what = it.what() + ": " + answer.body();
    all.assertThat(answer.statusCode()).as(what).isIn((Object[]) statuses);
    all.assertThat(answer.headers().firstValue("Content-Type"))
        .as(what)
        .hasValue("application/problem+json");
    all.assertThat(json(answer).path("field").asText()).as(what).isNotBlank();
  }

  /** All that a change could leave behind: the request, the day, the details, what was told. */
  private List<String> stored() {
    return jdbc.sql(
            """
            select o.request::text || coalesce(o.wished_date::text, '')
              || (select count(*) from order_detail d where d.order_id = o.id)
              || (select count(*) from order_event e
                  where e.order_id = o.id and e.type = 'ProductOrderAttributeValueChangeEvent'
                    and e.about <> 'expectedCompletionDate')
            from product_order o where o.id = ?
            """)
        .param(order)
        .query(String.class)
        .list();
  }

  private ObjectNode change() {
    ObjectNode body =
        (ObjectNode)
            json(
                """
                {"description": "Neu", "category": "residential", "priority": "2",
                 "note": [{"text": "Klingeln", "author": "Shop"}],
                 "productOrderItem": [{"id": "1", "action": "add", "quantity": 1,
                   "product": {"productCharacteristic": [
                     {"name": "birthDate", "value": "1984-02-29", "valueType": "string"}]}}]}""");
    body.put("requestedCompletionDate", clock.instant().plus(Duration.ofDays(30)).toString());
    return body;
  }

  private static ObjectNode qualification() {
    return (ObjectNode)
        json(
            """
            {"description": "Anfrage", "instantSyncQualification": false,
             "provideAlternative": true, "provideOnlyAvailable": false,
             "provideUnavailabilityReason": true,
             "relatedParty": [{"id": "7", "role": "customer", "@referredType": "Customer"}],
             "note": [{"id": "1", "text": "Eilt"}],
             "place": [{"role": "installationAddress", "@type": "GeographicAddress",
               "streetName": "Prüfweg", "streetNr": "1", "postcode": "17209", "city": "Röbel"}],
             "productOfferingQualificationItem": [
               {"id": "1", "productOffering": {"id": "dsl-100", "name": "DSL 100"}}]}""");
  }
}
