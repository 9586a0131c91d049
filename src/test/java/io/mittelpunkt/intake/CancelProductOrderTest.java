package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.CANCELLATIONS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.provisioning.Cancellation.State;
import io.mittelpunkt.provisioning.Cancellations;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Orders that their client cancels. */
@RunningService
class CancelProductOrderTest {

  private static final PublishedSpecification SPECIFICATION = new PublishedSpecification();

  @Autowired Cancellations cancellations;
  private IntakeClient shop;
  private IntakeClient partner;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    partner = IntakeClient.partner(port);
  }

  @Test
  void anOrderIsCancelledOnceHoweverOftenItIsAsked() {
    String order = waiting();

    HttpResponse<String> asked = cancel(order, "\"cancellationReason\":\"Moved away\",");
    HttpResponse<String> again = cancel(order, "");

    JsonNode cancellation = json(asked);
    assertThat(id(again)).isEqualTo(id(asked));
    assertThat(SPECIFICATION.faults("CancelProductOrder", cancellation)).isEmpty();
    assertThat(cancellation.get("state").asText()).isEqualTo("acknowledged");
    assertThat(asked.headers().firstValue("Location")).hasValue(cancellation.get("href").asText());
    await().until(() -> stateOf(id(asked)).equals("done"));
    JsonNode done = json(shop.get(CANCELLATIONS + "/" + id(asked)));
    assertThat(SPECIFICATION.faults("CancelProductOrder", done)).isEmpty();
    assertThat(done.get("cancellationReason").asText()).isEqualTo("Moved away");
    assertThat(done.has("effectiveCancellationDate")).isTrue();
    assertThat(done.at("/productOrder/id").asText()).isEqualTo(order);
    JsonNode cancelled = shop.order(order);
    assertThat(SPECIFICATION.faults("ProductOrder", cancelled)).isEmpty();
    assertThat(cancelled.get("state").asText()).isEqualTo("cancelled");
    assertThat(cancelled.has("cancellationDate")).isTrue();
    assertThat(cancelled.get("cancellationReason").asText()).isEqualTo("Moved away");

    HttpResponse<String> late = cancel(order, "");
    assertRefused(late, 409);
    assertThat(json(late).get("detail").asText()).contains("cancelled since 20");
  }

  @Test
  void aRefusedCancellationSaysWhyAndIsStillOfTheSpecification() {
    String cancellation = id(cancel(waiting(), ""));
    await().until(() -> stateOf(cancellation).equals("done"));
    cancellations.setState(cancellation, State.REFUSED, "lineActive", null);

    JsonNode refused = json(shop.get(CANCELLATIONS + "/" + cancellation));

    assertThat(SPECIFICATION.faults("CancelProductOrder", refused)).isEmpty();
    assertThat(refused.get("state").asText()).isEqualTo("terminatedWithError");
    assertThat(refused.at("/terminationError/0/id").asText()).isEqualTo("lineActive");
    assertThat(refused.at("/terminationError/0/value").asText()).contains("too late");
    assertThat(refused.get("@baseType").asText()).isEqualTo("CancelProductOrder");
    assertThat(refused.get("@type").asText()).isNotEqualTo("CancelProductOrder");
  }

  @Test
  void aCancellationThatComesBeforeItsOrderCancelsNothingAndSaysSo() {
    HttpResponse<String> answer = cancel("PO-0000-0000-0000", "");
    assertRefused(answer, 404);
    assertThat(json(answer).get("field").asText()).isEqualTo("productOrder.id");
    assertThat(json(answer).get("detail").asText())
        .contains("nothing is cancelled", "place later will run");
  }

  @Test
  void aClientCancelsAndSeesItsOwnOnly() {
    String order = waiting();
    assertRefused(
        partner.send("POST", CANCELLATIONS, "{\"productOrder\":{\"id\":\"%s\"}}".formatted(order)),
        404);
    assertThat(shop.stateOf(order)).isEqualTo("pending");
    String cancellation = id(cancel(order, ""));
    assertRefused(partner.get(CANCELLATIONS + "/" + cancellation), 404);
    assertThat(partner.get(CANCELLATIONS).body()).doesNotContain(cancellation);
  }

  @Test
  void theListHasTheNewestFirstAndOnlyTheFieldsAskedFor() {
    String first = id(cancel(waiting(), ""));
    String second = id(cancel(waiting(), ""));

    HttpResponse<String> page = shop.get(CANCELLATIONS + "?limit=1&fields=state");
    assertThat(json(page)).hasSize(1);
    assertThat(json(page).get(0).get("id").asText()).isEqualTo(second);
    assertThat(json(page).get(0)).hasSize(3);
    assertThat(json(shop.get(CANCELLATIONS + "?offset=1&limit=1")).get(0).get("id").asText())
        .isEqualTo(first);
    assertThat(page.headers().firstValue("X-Result-Count")).hasValue("1");
    assertRefused(shop.get(CANCELLATIONS + "?state=done"), 400);
    assertRefused(shop.get(CANCELLATIONS + "/" + first + "?limit=1"), 400);
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', productOrder",
    "'{\"productOrder\":{}}', productOrder.id",
    "'{\"productOrder\":null}', productOrder",
    "'{\"productOrder\":{\"id\":7}}', productOrder.id",
    "'{\"id\":\"x\",\"productOrder\":{\"id\":\"ORDER\"}}', id",
    "'{\"state\":\"done\",\"productOrder\":{\"id\":\"ORDER\"}}', state",
    "'{\"cancellationReason\":\"\",\"productOrder\":{\"id\":\"ORDER\"}}', cancellationReason",
    "'{\"cancellationReason\":\"a\\nb\",\"productOrder\":{\"id\":\"ORDER\"}}', cancellationReason",
    "'{\"requestedCancellationDate\":\"2999-01-01T00:00:00Z\",\"productOrder\":{\"id\":\"ORDER\"}}', requestedCancellationDate",
    "'{\"requestedCancellationDate\":\"soon\",\"productOrder\":{\"id\":\"ORDER\"}}', requestedCancellationDate"
  })
  void whatCannotBeIsNamedAndTheOrderRunsOn(String body, String field) {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    HttpResponse<String> answer = shop.send("POST", CANCELLATIONS, body.replace("ORDER", order));
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
    assertThat(cancellations.newestOf(order)).isEmpty();
  }

  private String waiting() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    await().until(() -> shop.stateOf(order).equals("pending"));
    return order;
  }

  private HttpResponse<String> cancel(String order, String more) {
    return shop.send(
        "POST", CANCELLATIONS, "{%s\"productOrder\":{\"id\":\"%s\"}}".formatted(more, order));
  }

  private String stateOf(String cancellation) {
    return json(shop.get(CANCELLATIONS + "/" + cancellation)).get("state").asText();
  }
}
