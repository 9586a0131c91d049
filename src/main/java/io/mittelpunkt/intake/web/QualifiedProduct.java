package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.QualifiedOffering;
import io.mittelpunkt.shared.HomeZone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** Shows what an address can have with an offering, as TMF679 does. */
final class QualifiedProduct {

  private QualifiedProduct() {}

  /** Which offering it is. */
  static ObjectNode offering(String id, String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("name", name)
        .put("@referredType", "ProductOffering");
  }

  /** Its speed, what it takes to build it, and its prices. */
  static ObjectNode product(QualifiedOffering qualified) {
    ObjectNode product = JsonNodeFactory.instance.objectNode();
    ArrayNode characteristics = product.putArray("productCharacteristic");
    characteristics
        .addObject()
        .put("name", "downstreamMbit")
        .put("valueType", "integer")
        .put("value", qualified.downMbit());
    flag(characteristics, "technicianVisitNeeded", qualified.visitNeeded());
    flag(characteristics, "modemNeeded", qualified.modemNeeded());
    ArrayNode prices = product.putArray("productPrice");
    price(prices, "Monthly fee", "recurring", qualified.offering().price().monthly())
        .put("recurringChargePeriod", "month");
    price(prices, "Setup fee", "oneTime", qualified.offering().price().setup());
    return product;
  }

  /** By when a line can be active: the end of that day. */
  static String endOf(LocalDate day) {
    return OrderRepresentation.written(
        day.atTime(LocalTime.of(23, 59, 59)).atZone(HomeZone.ID).toInstant());
  }

  private static void flag(ArrayNode characteristics, String name, boolean value) {
    characteristics.addObject().put("name", name).put("valueType", "boolean").put("value", value);
  }

  private static ObjectNode price(ArrayNode prices, String name, String type, BigDecimal euro) {
    ObjectNode price = prices.addObject().put("name", name).put("priceType", type);
    price.putObject("price").putObject("taxIncludedAmount").put("unit", "EUR").put("value", euro);
    return price;
  }
}
