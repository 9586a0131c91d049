package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P13: nothing is done twice. */
@RunningService
class IdempotencyTest {

  private static final String KEY = "Idempotency-Key";

  @Autowired JdbcClient jdbc;
  @Autowired RuntimeService runtime;
  private final String key = UUID.randomUUID().toString();
  private IntakeClient shop;
  private OutsideWorld world;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
  }

  @Test
  void theSameExternalIdGetsTheSameAnswerEvenWhenTheOrderHasMovedOn() {
    ObjectNode body = OrderBody.complete();
    HttpResponse<String> first = shop.post(body.toString());
    await().until(() -> !shop.stateOf(id(first)).equals("acknowledged"));

    assertSame(first, shop.post(body.toString()));
    assertOneOrder(body);
  }

  @Test
  void theSameKeyGetsTheSameAnswer() {
    ObjectNode body = withoutExternalId();
    HttpResponse<String> first = shop.post(body.toString(), KEY, key);

    assertSame(first, shop.post(body.toString(), KEY, key));
    assertOneOrder(body);
  }

  @Test
  void withoutEitherEachRequestIsAnOrderOfItsOwn() {
    ObjectNode body = withoutExternalId();
    assertThat(id(shop.post(body.toString()))).isNotEqualTo(id(shop.post(body.toString())));
  }

  @Test
  void eitherOfBothIsEnoughToKnowTheOrderAgain() {
    ObjectNode body = OrderBody.complete();
    HttpResponse<String> first = shop.post(body.toString(), KEY, key);

    assertSame(first, shop.post(body.toString()));
    assertSame(first, shop.post(body.toString(), KEY, key));
    assertSame(first, shop.post(body.toString(), KEY, key + "-of-the-second-try"));
    assertSame(first, shop.post(body.toString(), KEY, key + "-of-the-second-try"));
    assertOneOrder(body);
  }

  @Test
  void crossedOverTheyAreRefusedAndNothingIsStored() {
    ObjectNode one = OrderBody.complete();
    ObjectNode other = OrderBody.complete();
    HttpResponse<String> first = shop.post(one.toString(), KEY, key);
    HttpResponse<String> second = shop.post(other.toString(), KEY, key + "-other");

    assertRefused(shop.post(one.toString(), KEY, key + "-other"), KEY);
    assertRefused(shop.post(other.toString(), KEY, key), KEY);
    assertSame(first, shop.post(one.toString(), KEY, key));
    assertSame(second, shop.post(other.toString(), KEY, key + "-other"));
    assertOneOrder(one);
    assertOneOrder(other);
  }

  @Test
  void anotherBodyUnderTheSameNumberIsRefused() {
    ObjectNode body = OrderBody.complete();
    HttpResponse<String> first = shop.post(body.toString());
    ObjectNode changed = body.deepCopy();
    OrderBody.item(changed).with("productOffering").put("id", "dsl-100");

    assertRefused(shop.post(changed.toString()), "externalId");
    assertRefused(shop.post(body.deepCopy().put("description", "").toString()), "externalId");
    assertSame(first, shop.post(body.toString()));
    assertOneOrder(body);
  }

  @Test
  void aRefusedKeyDoesNotUseUpTheOtherOne() {
    ObjectNode body = OrderBody.complete();
    ObjectNode changed = body.deepCopy().put("description", "changed");
    shop.post(body.toString());
    assertRefused(shop.post(changed.toString(), KEY, key), "externalId");

    changed.remove("externalId");
    assertThat(shop.post(changed.toString(), KEY, key).statusCode()).isEqualTo(201);
  }

  @Test
  void aRequestThatWasWrongMayBeMendedUnderTheSameNumber() {
    ObjectNode body = OrderBody.complete();
    ObjectNode wrong = body.deepCopy();
    OrderBody.item(wrong).put("action", "modify");
    assertThat(shop.post(wrong.toString(), KEY, key).statusCode()).isEqualTo(400);

    assertThat(shop.post(body.toString(), KEY, key).statusCode()).isEqualTo(201);
  }

  @Test
  void whiteSpaceAndTheOrderOfFieldsDoNotMakeAnotherBody() {
    ObjectNode body = OrderBody.complete();
    HttpResponse<String> first = shop.post(body.toString(), KEY, key);

    assertSame(first, shop.post(reversed(body).toPrettyString(), KEY, key));
    assertSame(first, shop.post("\n\t " + body.toPrettyString() + "\r\n", KEY, key));
    assertOneOrder(body);
  }

  @Test
  void anotherClientsNumbersAreItsOwn() {
    IntakeClient partner = IntakeClient.partner(shop.port());
    ObjectNode body = OrderBody.complete();
    ObjectNode other = OrderBody.complete();
    other.set("externalId", body.get("externalId"));

    String ours = id(shop.post(body.toString(), KEY, key));
    String theirs = id(partner.post(other.toString(), KEY, key));
    assertThat(theirs).isNotEqualTo(ours);
    assertThat(partner.get(IntakeClient.ORDERS + "/" + ours).statusCode()).isEqualTo(404);
  }

  @Test
  void aHundredAtOnceAreOneOrderOneProcessAndOneMail() throws Exception {
    ObjectNode body = OrderBody.withoutBirthDate();
    List<HttpResponse<String>> answers =
        atOnce(
            100,
            i ->
                switch (i % 3) {
                  case 0 -> shop.post(body.toString());
                  case 1 -> shop.post(reversed(body).toPrettyString(), KEY, key);
                  default -> shop.post(body.toString(), KEY, key + "-" + i);
                });

    answers.forEach(answer -> assertSame(answers.get(0), answer));
    String order = id(answers.get(0));
    await().until(() -> !world.messages(order).isEmpty());
    assertOneOrder(body);
    assertThat(world.messages(order)).hasSize(1);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(order)
                .processDefinitionKey("provision-order")
                .count())
        .isEqualTo(1);
  }

  @Test
  void ofAHundredDifferentBodiesUnderOneKeyOneIsTaken() throws Exception {
    List<HttpResponse<String>> answers =
        atOnce(100, i -> shop.post(withoutExternalId().toString(), KEY, key));

    assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
    assertThat(answers).filteredOn(it -> it.statusCode() == 422).hasSize(99);
  }

  private static List<HttpResponse<String>> atOnce(
      int times, IntFunction<HttpResponse<String>> request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    CountDownLatch ready = new CountDownLatch(times);
    CountDownLatch go = new CountDownLatch(1);
    try {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        answers.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  go.await();
                  return request.apply(number);
                }));
      }
      ready.await();
      go.countDown();
      List<HttpResponse<String>> received = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : answers) {
        received.add(answer.get());
      }
      return received;
    } finally {
      threads.shutdownNow();
    }
  }

  private static ObjectNode withoutExternalId() {
    ObjectNode body = OrderBody.complete();
    body.remove("externalId");
    return body;
  }

  private static ObjectNode reversed(ObjectNode body) {
    List<String> names = new ArrayList<>();
    body.fieldNames().forEachRemaining(name -> names.add(0, name));
    ObjectNode reversed = body.objectNode();
    for (String name : names) {
      JsonNode value = body.get(name);
      reversed.set(name, value.isObject() ? reversed((ObjectNode) value) : value);
    }
    return reversed;
  }

  private static void assertSame(HttpResponse<String> first, HttpResponse<String> again) {
    assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
  }

  private static void assertRefused(HttpResponse<String> answer, String field) {
    ProductOrderApiTest.assertRefused(answer, 422);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }

  private void assertOneOrder(ObjectNode body) {
    assertThat(
            jdbc.sql("select count(*) from product_order where customer_id = ?")
                .param(OrderBody.customer(body))
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }
}
