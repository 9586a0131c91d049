package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers whom only a shop knows. */
@RunningService
class UnknownCustomerTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void twoShopsThatUseOneNumberDoNotMeet() {
    ObjectNode body = OrderBody.complete();
    body.put("notificationContact", "first@example.com");
    String first = id(IntakeClient.partner(port).post(body.toString()));
    body.put("notificationContact", "second@example.com");
    String second = id(IntakeClient.shop(port).post(body.toString()));

    assertThat(mailOf(first)).isEqualTo("first@example.com");
    assertThat(mailOf(second)).isEqualTo("second@example.com");
  }

  @Test
  void anOrderNeverChangesTheAccountOfACustomerWhomWeKnow() {
    ObjectNode body = OrderBody.complete();
    ((ObjectNode) body.at("/relatedParty/0")).put("id", "C-1005").put("name", "Somebody Else");
    body.put("notificationContact", "+4915199999999");

    String order = id(IntakeClient.partner(port).post(body.toString()));

    assertThat(
            jdbc.sql(
                    """
                    select c.name || coalesce(c.phone, '') || coalesce(c.email, '')
                    from customer c join product_order o on o.customer_id = c.id where o.id = ?
                    """)
                .param(order)
                .query(String.class)
                .single())
        .isEqualTo("Erna Schäfer");
  }

  @Test
  void noOrderIsTakenWithoutAPlaceSoThatNobodyLearnsWhomWeKnow() {
    ObjectNode body = OrderBody.complete();
    ((ObjectNode) body.at("/productOrderItem/0/product")).remove("place");
    ((ObjectNode) body.at("/relatedParty/0")).put("id", "C-1001");

    assertThat(IntakeClient.shop(port).post(body.toString()).statusCode()).isEqualTo(400);
  }

  private String mailOf(String order) {
    return jdbc.sql(
            """
            select email from customer c join product_order o on o.customer_id = c.id
            where o.id = ?
            """)
        .param(order)
        .query(String.class)
        .single();
  }
}
