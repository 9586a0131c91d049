package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class ProductOrderApiTest {

  private static final PublishedSpecification SPECIFICATION = new PublishedSpecification();

  private IntakeClient shop;
  private IntakeClient partner;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    partner = IntakeClient.partner(port);
  }

  @Test
  void anOrderIsAcknowledgedAndFoundWhereTheAnswerSays() {
    HttpResponse<String> placed = shop.post(OrderBody.complete().toString());

    assertThat(placed.statusCode()).isEqualTo(201);
    JsonNode order = json(placed);
    assertThat(order.get("state").asText()).isEqualTo("acknowledged");
    assertThat(order.at("/productOrderItem/0/state").asText()).isEqualTo("acknowledged");
    String location = placed.headers().firstValue("Location").orElseThrow();
    assertThat(location).isEqualTo(order.get("href").asText()).endsWith(ORDERS + "/" + id(placed));
    assertThat(shop.order(id(placed)).get("id")).isEqualTo(order.get("id"));
  }

  @Test
  void whatWasSentIsShownAsItWasSent() {
    ObjectNode sent = OrderBody.complete();
    sent.put("category", "residential");
    sent.putArray("note").addObject().put("text", "Bitte zweimal klingeln");

    JsonNode shown = shop.order(id(shop.post(sent.toString())));

    for (String field : List.of("externalId", "category", "note", "relatedParty")) {
      assertThat(shown.get(field)).as(field).isEqualTo(sent.get(field));
    }
    ObjectNode item = OrderBody.item((ObjectNode) shown);
    item.remove("state");
    assertThat(item).isEqualTo(OrderBody.item(sent));
  }

  @Test
  void everyAnswerIsOneOfTheSpecification() {
    HttpResponse<String> placed = shop.post(OrderBody.complete().toString());
    HttpResponse<String> missing = shop.post(OrderBody.withoutBirthDate().toString());
    await().until(() -> shop.stateOf(id(missing)).equals("pending"));
    await().until(() -> shop.order(id(placed)).has("expectedCompletionDate"));

    assertThat(SPECIFICATION.faults("ProductOrder", json(placed))).isEmpty();
    assertThat(SPECIFICATION.faults("ProductOrder", shop.order(id(placed)))).isEmpty();
    assertThat(SPECIFICATION.faults("ProductOrder", shop.order(id(missing)))).isEmpty();
    JsonNode list = json(shop.get(ORDERS + "?limit=50"));
    assertThat(list).hasSizeGreaterThan(1);
    list.forEach(order -> assertThat(SPECIFICATION.faults("ProductOrder", order)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"order-complete.json", "order-missing-birth-date.json"})
  void theSamplesAreTaken(String sample) throws Exception {
    String body = Files.readString(Path.of("docs/samples", sample));
    assertThat(shop.post(body).statusCode()).isEqualTo(201);
  }

  @Test
  void theListIsFilteredByStateAndCountsWhatItLeavesOut() {
    String waiting = id(shop.post(OrderBody.withoutBirthDate().toString()));
    await().until(() -> shop.stateOf(waiting).equals("pending"));
    shop.post(OrderBody.withoutBirthDate().toString());

    HttpResponse<String> pending = shop.get(ORDERS + "?state=pending&limit=1&offset=0");
    assertThat(pending.statusCode()).isEqualTo(200);
    assertThat(json(pending))
        .singleElement()
        .matches(it -> it.get("state").asText().equals("pending"));
    assertThat(header(pending, "X-Result-Count")).isEqualTo(1);
    assertThat(header(pending, "X-Total-Count")).isPositive();
    assertThat(json(shop.get(ORDERS + "?state=pending")).findValuesAsText("id")).contains(waiting);
    assertThat(json(shop.get(ORDERS + "?state=completed")).findValuesAsText("id"))
        .doesNotContain(waiting);
    assertThat(json(shop.get(ORDERS + "?state=rejected"))).isEmpty();
    assertThat(json(shop.get(ORDERS + "?offset=1000000"))).isEmpty();
  }

  @Test
  void theNewestComesFirst() {
    String first = id(shop.post(OrderBody.complete().toString()));
    String second = id(shop.post(OrderBody.complete().toString()));

    List<String> ids = json(shop.get(ORDERS)).findValuesAsText("id");
    assertThat(ids.indexOf(second)).isBetween(0, ids.indexOf(first) - 1);
  }

  @Test
  void aClientSeesItsOwnOrdersOnly() {
    ObjectNode body = OrderBody.complete();
    String order = id(shop.post(body.toString()));

    HttpResponse<String> foreign = partner.get(ORDERS + "/" + order);
    HttpResponse<String> unknown = partner.get(ORDERS + "/PO-0000-0000-0000");
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(foreign.body().replace(order, ""))
        .isEqualTo(unknown.body().replace("PO-0000-0000-0000", ""));
    assertThat(partner.get(ORDERS).body()).doesNotContain(order);
    assertThat(partner.get(ORDERS + "?externalId=" + body.get("externalId").asText()).body())
        .doesNotContain(order);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo", "demo-shop2", "DEMO-SHOP", "demo-shop\u00e4", "null"})
  void aWrongKeyOpensNothing(String key) {
    IntakeClient stranger = new IntakeClient(shop.port(), key);
    for (HttpResponse<String> answer :
        List.of(
            stranger.post(OrderBody.complete().toString()),
            stranger.get(ORDERS),
            stranger.get(ORDERS + "/PO-1"),
            stranger.get("/tmf-api/unknown"))) {
      assertRefused(answer, 401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic ZGVtby1zaG9wOg==", "demo-shop", "Bearer", "Bearerdemo-shop"})
  void onlyABearerTokenIsAKey(String header) {
    assertRefused(
        IntakeClient.send(shop.request(ORDERS).setHeader("Authorization", header).GET()), 401);
  }

  @ParameterizedTest
  @CsvSource({
    "'', colour",
    "/relatedParty/0, relatedParty[0].colour",
    "/productOrderItem/0, productOrderItem[0].colour",
    "/productOrderItem/0/productOffering, productOrderItem[0].productOffering.colour",
    "/productOrderItem/0/product, productOrderItem[0].product.colour"
  })
  void anUnknownFieldIsRefusedByNameUnlessItsObjectSaysThatItExtends(String where, String field) {
    ObjectNode body = OrderBody.complete();
    ObjectNode object = (ObjectNode) body.at(where);
    object.put("colour", "blue");

    HttpResponse<String> refused = shop.post(body.toString());
    assertRefused(refused, 400);
    assertThat(json(refused).get("field").asText()).isEqualTo(field);

    object.put("@type", "ProductOrder");
    assertRefused(shop.post(body.toString()), 400);
    object.put("@type", "ColouredThing");
    HttpResponse<String> taken = shop.post(body.toString());
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    assertThat(json(taken).at(where + "/colour").asText()).isEqualTo("blue");
  }

  @Test
  void thePathsAreThoseOfTheSpecification() {
    assertThat(ORDERS).isEqualTo(SPECIFICATION.basePath() + "productOrder");
    assertThat(SPECIFICATION.operations("/productOrder")).contains("get", "post");
    assertThat(SPECIFICATION.operations("/productOrder/{id}")).contains("get");
  }

  static void assertRefused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    assertThat(json(answer).get("detail").asText()).isNotBlank();
  }

  private static int header(HttpResponse<String> answer, String name) {
    return Integer.parseInt(answer.headers().firstValue(name).orElseThrow());
  }
}
