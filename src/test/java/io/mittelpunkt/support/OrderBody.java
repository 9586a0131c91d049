package io.mittelpunkt.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Bodies of orders, each of a customer whom nobody else orders for. */
public final class OrderBody {

  private OrderBody() {}

  /** All that is needed is known: it can run to an active line. */
  public static ObjectNode complete() {
    ObjectNode body = withoutBirthDate();
    body.withArray("/productOrderItem/0/product/productCharacteristic")
        .addObject()
        .put("name", "birthDate")
        .put("value", "1984-02-29");
    return body;
  }

  /** The birth date is missing. */
  public static ObjectNode withoutBirthDate() {
    String number = "T-" + UUID.randomUUID();
    return (ObjectNode)
        IntakeClient.json(
            """
            {
              "externalId": "external-%1$s",
              "description": "Ordered on the phone",
              "notificationContact": "%1$s@example.com",
              "agreement": [{"id": "SIG-%1$s", "@referredType": "Agreement"}],
              "relatedParty": [
                {"id": "%1$s", "role": "customer", "name": "Ada Nowak", "@referredType": "Customer"}
              ],
              "productOrderItem": [{
                "id": "1",
                "action": "add",
                "quantity": 1,
                "productOffering": {"id": "dsl-50"},
                "itemPrice": [{
                  "priceType": "recurring",
                  "recurringChargePeriod": "month",
                  "price": {"taxIncludedAmount": {"unit": "EUR", "value": 34.95}}
                }],
                "product": {
                  "place": [{
                    "role": "installationAddress",
                    "@type": "GeographicAddress",
                    "streetName": "Große Elbstraße",
                    "streetNr": "12 b",
                    "postcode": "22767",
                    "city": "Hamburg"
                  }]
                }
              }]
            }"""
                .formatted(number));
  }

  public static ObjectNode named(ObjectNode body, String name) {
    ((ObjectNode) body.at("/relatedParty/0")).put("name", name);
    return body;
  }

  /** The number of the account that the order opens: that of the demo's shop. */
  public static String customer(ObjectNode body) {
    return "demo-shop:" + body.at("/relatedParty/0/id").asText();
  }

  public static ObjectNode item(ObjectNode body) {
    return (ObjectNode) body.at("/productOrderItem/0");
  }
}
