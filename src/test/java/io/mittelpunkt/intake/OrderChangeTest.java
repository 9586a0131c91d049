package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client can change about an order, and what it cannot. */
@RunningService
class OrderChangeTest {

  private static final String ITEM = "\"productOrderItem\":[{\"id\":\"1\",\"action\":\"add\"}]";

  @Autowired JdbcClient jdbc;
  @Autowired Orders orders;
  @Autowired MovableClock clock;
  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/merge-patch+json", "application/json"})
  void wordsAreChangedAndTakenBack(String type) {
    ObjectNode sent = OrderBody.withoutBirthDate();
    String order = id(shop.post(sent.toString()));

    HttpResponse<String> changed =
        shop.send(
            "PATCH",
            ORDERS + "/" + order,
            "{\"description\":\"Neu\",\"priority\":\"1\",\"note\":[{\"text\":\"Klingeln\"}],"
                + ITEM
                + "}",
            "Content-Type",
            type);

    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(new PublishedSpecification().faults("ProductOrder", json(changed))).isEmpty();
    assertThat(json(changed).get("description").asText()).isEqualTo("Neu");
    JsonNode shown = shop.order(order);
    assertThat(shown.at("/note/0/text").asText()).isEqualTo("Klingeln");
    assertThat(shown.get("externalId")).isEqualTo(sent.get("externalId"));
    assertThat(shown.at("/productOrderItem/0/product"))
        .isEqualTo(sent.at("/productOrderItem/0/product"));
    assertThat(changesTold(order)).containsExactly("description", "priority", "note");

    assertThat(json(patch(order, "{\"description\":null,\"category\":null," + ITEM + "}")))
        .doesNotHaveToString("Neu");
    assertThat(shop.order(order).has("description")).isFalse();
    assertThat(changesTold(order)).hasSize(4);
  }

  @Test
  void anOrderThatIsSentBackAsItIsShownStaysAsItIs() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    await().until(() -> shop.stateOf(order).equals("pending"));
    String shown = shop.get(ORDERS + "/" + order).body();

    HttpResponse<String> answer = patch(order, shown);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer)).isEqualTo(json(shown));
    assertThat(changesTold(order)).isEmpty();
  }

  @Test
  void anotherDayIsWishedAndShown() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String day = clock.instant().plus(Duration.ofDays(40)).toString().substring(0, 10);

    HttpResponse<String> changed =
        patch(order, "{\"requestedCompletionDate\":\"" + day + "T11:00:00Z\"," + ITEM + "}");

    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(orders.get(order).wishedDate()).hasToString(day);
    assertThat(shop.order(order).get("requestedCompletionDate").asText())
        .isEqualTo(day + "T11:00:00Z");
    assertThat(changesTold(order)).containsExactly("requestedCompletionDate");
    orders.setWishedDate(order, orders.get(order).wishedDate().plusDays(1));
    assertThat(shop.order(order).get("requestedCompletionDate").asText()).doesNotStartWith(day);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"id\":\"x\",ITEM}', id",
    "'{\"href\":\"http://x\",ITEM}', href",
    "'{\"orderDate\":\"2020-01-01T00:00:00Z\",ITEM}', orderDate",
    "'{\"state\":\"cancelled\",ITEM}', state",
    "'{\"state\":null,ITEM}', state",
    "'{\"state\":\"nonsense\",ITEM}', state",
    "'{\"completionDate\":\"2026-01-01T00:00:00Z\",ITEM}', completionDate",
    "'{\"cancellationReason\":\"x\",ITEM}', cancellationReason",
    "'{\"externalId\":\"x\",ITEM}', externalId",
    "'{\"externalId\":null,ITEM}', externalId",
    "'{\"notificationContact\":\"thief@example.com\",ITEM}', notificationContact",
    "'{\"relatedParty\":[],ITEM}', relatedParty",
    "'{\"agreement\":[{\"id\":\"forged\"}],ITEM}', agreement",
    "'{\"requestedCompletionDate\":\"2020-01-01T00:00:00Z\",ITEM}', requestedCompletionDate",
    "'{\"requestedCompletionDate\":\"9999-12-31T00:00:00Z\",ITEM}', requestedCompletionDate",
    "'{\"requestedCompletionDate\":\"tomorrow\",ITEM}', requestedCompletionDate",
    "'{\"colour\":\"blue\",ITEM}', colour",
    "'{\"@type\":\"Own\",\"colour\":\"blue\",ITEM}', @type",
    "'{}', productOrderItem",
    "'{\"description\":\"x\"}', productOrderItem",
    "'{\"productOrderItem\":null}', productOrderItem",
    "'{\"productOrderItem\":[]}', productOrderItem",
    "'{\"productOrderItem\":[{\"id\":\"2\",\"action\":\"add\"}]}', productOrderItem[0].id",
    "'{\"productOrderItem\":[{\"id\":\"1\",\"action\":\"delete\"}]}', productOrderItem[0].action",
    "'{\"productOrderItem\":[{\"id\":\"1\",\"action\":\"add\",\"quantity\":2}]}', productOrderItem[0].quantity",
    "'{\"productOrderItem\":[{\"id\":\"1\",\"action\":\"add\",\"productOffering\":{\"id\":\"dsl-250\"}}]}', productOrderItem[0].productOffering",
    "'{\"productOrderItem\":[{\"id\":\"1\",\"action\":\"add\",\"product\":{\"place\":[]}}]}', productOrderItem[0].product.place"
  })
  void whatCannotChangeIsNamedAndNothingElseChangesEither(String body, String field) {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    await().until(() -> shop.stateOf(order).equals("pending"));
    JsonNode before = shop.order(order);

    // The good change comes first: it must not stay when a later one is refused.
    HttpResponse<String> answer =
        patch(
            order,
            body.replace("ITEM", ITEM)
                .replaceFirst("^\\{(?=.)", "{\"category\":\"changed\",")
                .replace(",}", "}"));

    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
    assertThat(shop.order(order)).isEqualTo(before);
    assertThat(changesTold(order)).isEmpty();
  }

  @Test
  void changesAtTheSameTimeAllStay() throws Exception {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (String field : List.of("description", "category", "priority")) {
      for (int i = 0; i < 4; i++) {
        String body = "{\"%s\":\"%s %d\",%s}".formatted(field, field, i, ITEM);
        all.add(CompletableFuture.supplyAsync(() -> patch(order, body)));
      }
    }
    for (CompletableFuture<HttpResponse<String>> one : all) {
      assertThat(one.get().statusCode()).as(one.get().body()).isEqualTo(200);
    }
    JsonNode shown = shop.order(order);
    for (String field : List.of("description", "category", "priority")) {
      assertThat(shown.get(field).asText()).startsWith(field + " ");
    }
    assertThat(changesTold(order)).hasSize(12);
  }

  private HttpResponse<String> patch(String order, String body) {
    return shop.send("PATCH", ORDERS + "/" + order, body);
  }

  private List<String> changesTold(String order) {
    return told(order, "ProductOrderAttributeValueChangeEvent");
  }

  private List<String> told(String order, String type) {
    return jdbc.sql("select about from order_event where order_id = ? and type = ? order by seq")
        .params(order, type)
        .query(String.class)
        .list();
  }
}
