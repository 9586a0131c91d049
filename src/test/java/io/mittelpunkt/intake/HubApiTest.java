package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class HubApiTest {

  private static final PublishedSpecification SPECIFICATION = new PublishedSpecification();

  private IntakeClient shop;
  private EventReceiver receiver;
  private EventReceiver partners;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    receiver = new EventReceiver(shop);
    partners = new EventReceiver(IntakeClient.partner(port));
  }

  @AfterEach
  void close() {
    receiver.close();
    partners.close();
  }

  @Test
  void aSubscriptionIsAnsweredAsTheSpecificationHasItAndEndsWhenItIsDeleted() {
    HttpResponse<String> added =
        receiver.register(receiver.callback(), "eventType=ProductOrderCreateEvent");

    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(SPECIFICATION.faults("EventSubscription", json(added))).isEmpty();
    assertThat(SPECIFICATION.operations("/hub")).containsExactly("post");
    assertThat(json(added).get("callback").asText()).isEqualTo(receiver.callback());
    assertThat(json(added).get("query").asText()).isEqualTo("eventType=ProductOrderCreateEvent");
    assertThat(added.headers().firstValue("Location").orElseThrow())
        .endsWith(EventReceiver.HUB + "/" + id(added));
    assertThat(receiver.delete(id(added)).statusCode()).isEqualTo(204);
    assertRefused(receiver.delete(id(added)), 404);
  }

  @Test
  void theSameAgainIsTheSameSubscriptionAndAnotherQueryIsAnother() {
    String first = receiver.subscribe("");
    assertThat(receiver.subscribe("")).isEqualTo(first);
    assertThat(receiver.subscribe("state=completed")).isNotEqualTo(first);
  }

  @Test
  void nobodyEndsTheSubscriptionOfAnother() {
    String own = receiver.subscribe("");
    assertRefused(partners.delete(own), 404);
    assertThat(receiver.subscribe("")).isEqualTo(own);
  }

  @Test
  void aClientHasTwentyAtTheMost() {
    List<String> added = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      added.add(id(partners.register(partners.callback() + "/" + i, "")));
    }
    assertRefused(partners.register(partners.callback() + "/20", ""), 409);
    assertThat(id(partners.register(partners.callback() + "/0", ""))).isEqualTo(added.get(0));
    added.forEach(partners::delete);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "ftp://localhost/x",
        "https://example.com/x",
        "http://localhost.evil.de/",
        "http://user:pw@localhost/x",
        "http://localhost/x#here",
        "http://localhost:25/x",
        "http:///x",
        "mailto:x@localhost",
        "http://localhost:0/",
        "http://localhost:99999/",
        "http://loc\u00e4lhost/x",
        "http://localhost/ x",
        "http://2130706433/",
        "http://[::1]/",
        "http://127.1/",
        "http://localhost\\\\@evil.de/",
        "//localhost/x"
      })
  void aCallbackThatWeDoNotCallIsNamed(String callback) {
    assertNamed(receiver.register(callback, ""), "callback");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eventType=OrderEvent",
        "colour=blue",
        "state",
        "=x",
        "state=",
        "state=nonsense",
        "eventType=ProductOrderCreateEvent&",
        "eventType=ProductOrderCreateEvent,",
        "fields=id",
        "event.eventType=ProductOrderCreateEvent",
        "id=%zz"
      })
  void aQueryThatMeansNothingIsNamed(String query) {
    assertNamed(receiver.register(receiver.callback(), query), "query");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | callback",
        "{\"callback\": 7} | callback",
        "{\"callback\": null} | callback",
        "{\"callback\": \"http://localhost:2000/x\", \"query\": [\"state=held\"]} | query",
        "{\"callback\": \"http://localhost:2000/x\", \"colour\": \"blue\"} | colour"
      })
  void aBodyThatTheSpecificationDoesNotAllowIsNamed(String body, String field) {
    assertNamed(
        IntakeClient.send(shop.request(EventReceiver.HUB).POST(BodyPublishers.ofString(body))),
        field);
  }

  @ParameterizedTest
  @ValueSource(strings = {EventReceiver.HUB, EventReceiver.LOG})
  void nobodyEntersWithoutAKey(String path) {
    IntakeClient stranger = new IntakeClient(shop.port(), "wrong");
    assertRefused(stranger.get(path), 401);
    assertRefused(
        IntakeClient.send(stranger.request(path).POST(BodyPublishers.ofString("{}"))), 401);
  }

  private static void assertNamed(HttpResponse<String> answer, String field) {
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }
}
