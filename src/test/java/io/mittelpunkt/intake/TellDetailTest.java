package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.SteppedOrder;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Details of the customer that a client tells after its order (P2, P3). */
@RunningService
class TellDetailTest {

  @Autowired JdbcClient jdbc;
  @Autowired Customers customers;
  @Autowired ApplicationContext service;
  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @Test
  void aMissingDetailThatIsAddedLetsTheOrderRunOn() {
    ObjectNode body = OrderBody.withoutBirthDate();
    String order = id(shop.post(body.toString()));
    await().until(() -> shop.stateOf(order).equals("pending"));
    String patch = detail("birthDate", "\"1984-02-29\"");

    HttpResponse<String> changed = patch(order, patch);

    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    await().until(() -> shop.order(order).has("expectedCompletionDate"));
    assertThat(shop.order(order).at("/productOrderItem/0/product/productCharacteristic"))
        .singleElement()
        .matches(it -> it.get("value").asText().equals("1984-02-29"));
    assertThat(changesTold(order)).contains("productOrderItem");
    // The account is the customer's: no shop decides what we hold true of him.
    assertThat(
            jdbc.sql("select count(*) from customer where id = ? and birth_date is not null")
                .param(OrderBody.customer(body))
                .query(Long.class)
                .single())
        .isZero();
    assertThat(patch(order, patch).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "birthDate, '\"1984-02-30\"', 400",
    "birthDate, '\"2999-01-01\"', 400",
    "birthDate, '\"24.06.1985\"', 400",
    "birthDate, 19850624, 400",
    "birthDate, null, 400",
    "contactPhone, '\"12\"', 400",
    "shoeSize, '\"42\"', 400",
    "birthDate, '\"1984-03-01\"', 409",
    "birthDate, '\"1984-02-29 \"', 409"
  })
  void aDetailThatCannotBeOrIsKnownIsRefused(String name, String value, int status) {
    String order =
        id(
            shop.post(
                (status == 409 ? OrderBody.complete() : OrderBody.withoutBirthDate()).toString()));

    HttpResponse<String> answer = patch(order, detail(name, value));

    assertRefused(answer, status);
    assertThat(json(answer).get("field").asText())
        .startsWith("productOrderItem[0].product.productCharacteristic[0].");
    assertThat(changesTold(order)).isEmpty();
  }

  @Test
  void theSameClientsOrdersKnowItTooButNotAnotherClients() {
    Customer customer = SteppedOrder.customer(service, null, null);
    String first = waiting(shop, customer);
    String second = waiting(shop, customer);
    IntakeClient partner = IntakeClient.partner(shop.port());
    String partners = waiting(partner, customer);

    assertThat(patch(first, detail("birthDate", "\"1984-02-29\"")).statusCode()).isEqualTo(200);

    await().until(() -> shop.order(first).has("expectedCompletionDate"));
    await().until(() -> shop.order(second).has("expectedCompletionDate"));
    assertThat(partner.stateOf(partners)).isEqualTo("pending");
    assertThat(customers.get(customer.id()).birthDate()).isNull();
  }

  private static String waiting(IntakeClient client, Customer customer) {
    ObjectNode body = OrderBody.withoutBirthDate();
    ((ObjectNode) body.at("/relatedParty/0")).put("id", customer.id());
    String order = id(client.post(body.toString()));
    await().until(() -> client.stateOf(order).equals("pending"));
    return order;
  }

  private HttpResponse<String> patch(String order, String body) {
    return shop.send("PATCH", ORDERS + "/" + order, body);
  }

  private static String detail(String name, String value) {
    return """
        {"productOrderItem": [{"id": "1", "action": "add", "product": {
          "productCharacteristic": [{"name": "%s", "value": %s}]}}]}"""
        .formatted(name, value);
  }

  private List<String> changesTold(String order) {
    return jdbc.sql(
            """
            select about from order_event
            where order_id = ? and type = 'ProductOrderAttributeValueChangeEvent'
            """)
        .param(order)
        .query(String.class)
        .list();
  }
}
