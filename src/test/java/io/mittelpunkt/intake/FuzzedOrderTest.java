package io.mittelpunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.FuzzedBody.Try;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StoredRows;
import java.net.http.HttpResponse;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every place of a good order, with everything in it that does not belong there. */
@RunningService
class FuzzedOrderTest {

  private static final FuzzedBody FUZZED = new FuzzedBody(FuzzedOrderTest::good);

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void isTakenOrRefusedByItsFieldAndNeverLeavesAHalf() {
    SoftAssertions all = new SoftAssertions();
    int tried = FUZZED.eachValue(it -> check(all, it));
    all.assertAll();
    assertThat(tried).isGreaterThan(500);
  }

  @Test
  void eachFieldMayBeMissingButTheAnswerSaysWhichWasNeeded() {
    SoftAssertions all = new SoftAssertions();
    FUZZED.eachLeftOut(it -> check(all, it));
    all.assertAll();
  }

  private void check(SoftAssertions all, Try it) {
    String customer = OrderBody.customer(it.good());
    StoredRows before = StoredRows.about(jdbc, customer);
    HttpResponse<String> answer = IntakeClient.shop(port).post(it.body());
    all.assertThat(answer.statusCode()).as(it.what() + ": " + answer.body()).isIn(201, 400);
    if (answer.statusCode() != 201) {
      all.assertThat(answer.headers().firstValue("Content-Type"))
          .as(it.what())
          .hasValue("application/problem+json");
      all.assertThat(IntakeClient.json(answer).path("field").asText()).as(it.what()).isNotBlank();
      all.assertThat(StoredRows.about(jdbc, customer)).as(it.what()).isEqualTo(before);
    }
  }

  private static ObjectNode good() {
    ObjectNode order = OrderBody.complete();
    order.put("requestedStartDate", "2026-12-01T08:00:00Z");
    order.putArray("note").addObject().put("text", "Bitte zweimal klingeln");
    return order;
  }
}
