package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.RefusedRequest;
import java.math.BigDecimal;

/** Reads the one item of an order. */
final class ItemReader {

  /** Its path, for errors. */
  static final String PATH = "productOrderItem[0]";

  private ItemReader() {}

  /**
   * The one item.
   *
   * @throws RefusedRequest when there are none or several
   */
  static JsonNode only(JsonNode body) {
    JsonNode items = body.get("productOrderItem");
    if (items.size() != 1) {
      throw RefusedRequest.because(
          "productOrderItem",
          "Order one line at a time: exactly one item, not " + items.size() + ".");
    }
    return items.get(0);
  }

  /**
   * The one item of a new order, which adds one line.
   *
   * @throws RefusedRequest naming what we cannot provide
   */
  static JsonNode added(JsonNode body) {
    JsonNode item = only(body);
    if (!"add".equals(item.get("action").textValue())) {
      throw RefusedRequest.because(PATH + ".action", "Only add can be ordered here.");
    }
    // As a number of any size: cut to an int, a larger one could look like one.
    if (item.has("quantity")
        && item.get("quantity").decimalValue().compareTo(BigDecimal.ONE) != 0) {
      throw RefusedRequest.because(PATH + ".quantity", "Order one line at a time.");
    }
    if (!item.path("productOrderItem").isEmpty()) {
      throw RefusedRequest.because(
          PATH + ".productOrderItem", "Order one line at a time, without items within the item.");
    }
    if (item.get("id").textValue().length() > 100) {
      throw RefusedRequest.because(PATH + ".id", "Use at most 100 characters.");
    }
    return item;
  }
}
