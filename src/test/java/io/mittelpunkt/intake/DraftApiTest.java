package io.mittelpunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.LeftDraft;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Web shops leave what a customer began there. */
@RunningService
class DraftApiTest {

  @LocalServerPort int port;
  @Autowired Drafts drafts;
  @Autowired JdbcClient jdbc;

  private final String key = UUID.randomUUID().toString();

  private HttpResponse<String> send(String body) {
    return LeftDraft.send(IntakeClient.shop(port), key, body);
  }

  @Test
  void aDraftIsKeptAndSentTwiceItIsOne() {
    ObjectNode body = LeftDraft.body();
    String id = IntakeClient.id(send(body.toString()));

    OrderDraft draft = drafts.get(id);
    assertThat(draft.state()).isEqualTo(OrderDraft.State.LEFT);
    assertThat(draft.channel()).isEqualTo("web");
    assertThat(draft.offeringId()).isEqualTo("dsl-50");
    assertThat(draft.told().customerId())
        .isEqualTo("demo-shop:" + body.at("/relatedParty/0/id").asText());
    assertThat(IntakeClient.id(send(body.toString()))).isEqualTo(id);
    assertThat(
            jdbc.sql("select count(*) from order_draft where customer_id = ?")
                .param(draft.told().customerId())
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void theSameKeyForSomethingElseIsRefused() {
    IntakeClient.id(send(LeftDraft.body().toString()));
    HttpResponse<String> answer = send(LeftDraft.body().toString());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Idempotency-Key");
  }

  @Test
  void whoShowsNoKeyIsSentAway() {
    assertThat(
            LeftDraft.send(new IntakeClient(port, "nobody"), key, LeftDraft.body().toString())
                .statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | channel",
        "{\"channel\": 5} | channel",
        "{\"channel\": \"web\", \"staff\": \"anna\"} | staff",
        "{\"channel\": \"web\\\",\\\"x\"} | channel",
        "{\"channel\": \"web\"} | place.streetName",
        "{\"channel\": \"web\", \"place\": {\"streetName\": \"a\\u0000\"}} | place.streetName",
        "{\"channel\": \"web\", \"place\": {\"streetName\": \"a\\nb\"}} | place.streetName"
      })
  void whatIsWrongIsNamed(String body, String field) {
    HttpResponse<String> answer = send(body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(IntakeClient.json(answer).get("field").asText()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "relatedParty | null | relatedParty",
        "relatedParty | [{\"role\": \"customer\"}] | relatedParty[0].id",
        "relatedParty | 7 | relatedParty",
        "relatedParty | {\"id\": \"a\"} | relatedParty",
        "relatedParty | [7] | relatedParty[0].id",
        "notificationContact | \"nonsense\" | notificationContact",
        "productOffering | {\"id\": \"dsl-6\"} | productOffering.id",
        "productOffering | 3 | productOffering.id",
        "wishedDate | \"2020-01-01\" | wishedDate",
        "wishedDate | \"soon\" | wishedDate"
      })
  void aWrongFieldIsNamed(String field, String value, String named) {
    ObjectNode body = LeftDraft.body();
    body.set(field, IntakeClient.json("{\"v\": " + value + "}").get("v"));
    HttpResponse<String> answer = send(body.toString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(IntakeClient.json(answer).get("field").asText()).isEqualTo(named);
  }

  @Test
  void withoutAKeyItCouldBeKeptTwice() {
    HttpResponse<String> answer =
        LeftDraft.send(IntakeClient.shop(port), " ", LeftDraft.body().toString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Idempotency-Key");
  }
}
