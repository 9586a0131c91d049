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
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client finds again of its orders, and how much of each it is shown. */
@RunningService
class OrderListTest {

  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @Test
  void severalStatesAreOneOrTheOther() {
    String waiting = id(shop.post(OrderBody.withoutBirthDate().toString()));
    await().until(() -> shop.stateOf(waiting).equals("pending"));

    assertThat(found("state=pending,completed")).contains(waiting);
    assertThat(found("state=completed&state=pending")).contains(waiting);
    assertThat(found("state=rejected,pending")).contains(waiting);
    assertThat(found("state=completed,held")).doesNotContain(waiting);
    assertThat(found("state=rejected,failed")).isEmpty();
  }

  @Test
  void anOrderIsFoundByTheNumbersThatItsClientKnows() {
    ObjectNode body = OrderBody.complete();
    String order = id(shop.post(body.toString()));
    String external = body.get("externalId").asText();
    String customer = body.at("/relatedParty/0/id").asText();

    assertThat(found("externalId=" + external)).containsExactly(order);
    assertThat(found("relatedParty.id=" + customer)).containsExactly(order);
    assertThat(found("relatedParty.id=" + customer + "&externalId=" + external)).hasSize(1);
    assertThat(found("relatedParty.id=" + customer + "&externalId=other")).isEmpty();
    assertThat(found("relatedParty.id=T-nobody")).isEmpty();
    HttpResponse<String> partners =
        IntakeClient.partner(shop.port()).get(ORDERS + "?externalId=" + external);
    assertThat(json(partners)).isEmpty();
    assertThat(partners.headers().firstValue("X-Total-Count")).hasValue("0");
  }

  @Test
  void anOrderIsFoundByTheDateThatItShows() {
    ObjectNode body = OrderBody.complete();
    HttpResponse<String> placed = shop.post(body.toString());
    String date = json(placed).get("orderDate").asText();
    String its = "externalId=" + body.get("externalId").asText() + "&orderDate.";

    assertThat(found(its + "gte=" + date)).containsExactly(id(placed));
    assertThat(found(its + "lte=" + date)).containsExactly(id(placed));
    assertThat(found(its + "gte=" + date + "&orderDate.lte=" + date)).containsExactly(id(placed));
    assertThat(found(its + "gt=" + date)).isEmpty();
    assertThat(found(its + "lt=" + date)).isEmpty();
    assertThat(found(its + "gt=2020-01-01T00:00:00%2B01:00")).containsExactly(id(placed));
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() {
    for (int i = 0; i < 5; i++) {
      id(shop.post(OrderBody.withoutBirthDate().toString()));
    }
    String last = json(shop.get(ORDERS + "?limit=1")).get(0).get("orderDate").asText();
    String until = "orderDate.lte=" + last;

    List<String> page = new ArrayList<>(found(until + "&limit=2"));
    page.addAll(found(until + "&limit=2&offset=2"));
    assertThat(page).hasSize(4).isEqualTo(found(until + "&limit=4")).doesNotHaveDuplicates();
    HttpResponse<String> part = shop.get(ORDERS + "?limit=2&" + until);
    assertThat(part.statusCode()).isEqualTo(200);
    assertThat(part.headers().firstValue("X-Result-Count")).hasValue("2");
    assertThat(Integer.parseInt(part.headers().firstValue("X-Total-Count").orElseThrow()))
        .isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onlyTheFieldsThatAreAskedForAreShown(boolean inList) {
    ObjectNode body = OrderBody.complete();
    String order = id(shop.post(body.toString()));

    assertThat(shown(inList, order, body, "none")).containsExactlyInAnyOrder("id", "href");
    assertThat(shown(inList, order, body, "state,externalId"))
        .containsExactlyInAnyOrder("id", "href", "state", "externalId");
    assertThat(shown(inList, order, body, "id")).containsExactlyInAnyOrder("id", "href");
    // It is a field of the specification, and this order has none.
    assertThat(shown(inList, order, body, "cancellationDate"))
        .containsExactlyInAnyOrder("id", "href");
  }

  private List<String> shown(boolean inList, String order, ObjectNode body, String fields) {
    JsonNode resource =
        inList
            ? json(shop.get(
                    ORDERS
                        + "?externalId="
                        + body.get("externalId").asText()
                        + "&fields="
                        + fields))
                .get(0)
            : json(shop.get(ORDERS + "/" + order + "?fields=" + fields));
    List<String> names = new ArrayList<>();
    resource.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private List<String> found(String query) {
    HttpResponse<String> answer = shop.get(ORDERS + "?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    json(answer).forEach(order -> ids.add(order.get("id").asText()));
    return ids;
  }
}
