package io.mittelpunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.LeftDraft;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What would be left out is refused, not taken in silence. */
@RunningService
class NothingLeftOutTest {

  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @Test
  void anItemWithinTheItemWouldNotBeDelivered() {
    ObjectNode body = OrderBody.complete();
    ObjectNode item = (ObjectNode) body.at("/productOrderItem/0");
    item.putArray("productOrderItem").addObject().put("id", "1.1").put("action", "add");

    assertRefused(shop.post(body.toString()), "productOrderItem[0].productOrderItem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\n4711", "4711\u202e1174"})
  void aNumberThatLooksLikeAnotherIsRefused(String externalId) {
    ObjectNode body = OrderBody.complete().put("externalId", externalId);

    assertRefused(shop.post(body.toString()), "externalId");
  }

  @ParameterizedTest
  @CsvSource({"notificationContact, notificationContact", "name, relatedParty[0].name"})
  void aDraftsTextsAreTexts(String field, String named) {
    ObjectNode body = LeftDraft.body();
    ObjectNode parent = field.equals("name") ? (ObjectNode) body.at("/relatedParty/0") : body;
    parent.put(field, 5);

    assertRefused(LeftDraft.send(shop, UUID.randomUUID().toString(), body.toString()), named);
  }

  private static void assertRefused(HttpResponse<String> answer, String field) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(IntakeClient.json(answer).get("field").asText()).isEqualTo(field);
  }
}
