package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.StoredRows;
import java.net.http.HttpResponse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends orders, and holds that a refused one leaves nothing behind. */
record WatchedIntake(IntakeClient shop, JdbcClient jdbc) {

  HttpResponse<String> post(ObjectNode order, String body) {
    StoredRows before = StoredRows.about(jdbc, OrderBody.customer(order));
    HttpResponse<String> answer = shop.post(body);
    if (answer.statusCode() >= 400) {
      assertThat(StoredRows.about(jdbc, OrderBody.customer(order))).isEqualTo(before);
    }
    return answer;
  }

  void assertFieldRefused(ObjectNode order, String body, String field) {
    HttpResponse<String> answer = post(order, body);
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }
}
