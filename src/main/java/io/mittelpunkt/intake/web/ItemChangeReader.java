package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads what a change adds to an order's item: details of the customer that were missing. All else
 * may be left out or repeated, for what was ordered stays.
 */
@Component
class ItemChangeReader {

  private final Orders orders;
  private final Customers customers;
  private final MovableClock clock;

  ItemChangeReader(Orders orders, Customers customers, MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.clock = clock;
  }

  /**
   * Reads the added details, and adds them to what the client has sent.
   *
   * @param item the item of the change
   * @param shown the order as it is shown
   * @param request what the client has sent by now
   * @throws RefusedRequest naming what cannot change
   */
  Map<Detail, String> read(JsonNode item, JsonNode shown, ObjectNode request, ProductOrder order) {
    JsonNode before = shown.get("productOrderItem").get(0);
    unchanged(item, before, ItemReader.PATH, "product");
    String path = ItemReader.PATH + ".product";
    JsonNode product = item.path("product");
    unchanged(product, before.path("product"), path, "productCharacteristic");
    Map<Detail, String> added = new EnumMap<>(Detail.class);
    JsonNode known = before.path("product").path("productCharacteristic");
    JsonNode given = product.path("productCharacteristic");
    for (int i = 0; i < given.size(); i++) {
      if (!contains(known, given.get(i))) {
        add(added, given.get(i), path + ".productCharacteristic[" + i + "]", order);
        ((ObjectNode) request.get("productOrderItem").get(0))
            .withObject("/product")
            .withArray("/productCharacteristic")
            .add(given.get(i));
      }
    }
    return added;
  }

  private void add(
      Map<Detail, String> added, JsonNode characteristic, String path, ProductOrder order) {
    Optional<Detail> detail = Detail.of(characteristic.path("name").asText());
    if (detail.isEmpty()) {
      throw RefusedRequest.because(
          path + ".name", "Only birthDate and contactPhone can be added to an order.");
    }
    // Whether it is the same is not said: nobody may find out by guessing what we know.
    if (orders.details(order.id()).containsKey(detail.get())) {
      throw new RefusedRequest(
          409, path + ".value", "This is known already, and what is known stays.");
    }
    if (!characteristic.get("value").isTextual()) {
      throw RefusedRequest.because(path + ".value", "Send it as a text.");
    }
    LocalDate today =
        LocalDate.ofInstant(clock.instant(), customers.get(order.customerId()).zone());
    String text = characteristic.get("value").textValue();
    String value = DetailReader.read(detail.get(), text, today, path + ".value");
    if (added.put(detail.get(), value) != null) {
      throw RefusedRequest.because(path + ".value", "Send it once.");
    }
  }

  private static void unchanged(JsonNode given, JsonNode before, String path, String but) {
    for (Map.Entry<String, JsonNode> field : given.properties()) {
      String name = field.getKey();
      if (!name.equals(but) && !field.getValue().equals(before.path(name))) {
        throw RefusedRequest.because(
            path + "." + name,
            "What was ordered stays as it is. Repeat it, leave it out, or cancel the order.");
      }
    }
  }

  private static boolean contains(JsonNode list, JsonNode wanted) {
    for (JsonNode it : list) {
      if (it.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
