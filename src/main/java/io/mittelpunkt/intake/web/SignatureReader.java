package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.Offering;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signature that a customer gave in the shop. It counts only when the order repeats what
 * he signed: today's price, tax included. Else he is asked himself (P10).
 */
final class SignatureReader {

  private SignatureReader() {}

  /**
   * The reference of the signed summary.
   *
   * @return null when there is none, or the order does not repeat today's price
   */
  static @Nullable String read(JsonNode body, JsonNode item, Offering offering) {
    String id = OrderReader.text(body.path("agreement").path(0), "id");
    if (id == null) {
      return null;
    }
    if (id.isBlank() || id.length() > 255 || !StrictJson.isOneLine(id)) {
      throw RefusedRequest.because(
          "agreement[0].id", "Send a reference of 1 to 255 characters, on one line.");
    }
    return repeats(item.path("itemPrice"), offering.price().monthly()) ? id : null;
  }

  private static boolean repeats(JsonNode prices, BigDecimal monthly) {
    int recurring = 0;
    boolean same = true;
    for (JsonNode it : prices) {
      if ("recurring".equalsIgnoreCase(it.path("priceType").asText())) {
        recurring++;
        JsonNode amount = it.path("price").path("taxIncludedAmount");
        same &=
            amount.path("value").isNumber()
                && amount.get("value").decimalValue().compareTo(monthly) == 0
                && "EUR".equals(amount.path("unit").asText())
                // With a discount on top, what he signed is another price.
                && it.path("priceAlteration").isEmpty();
      }
    }
    return recurring == 1 && same;
  }
}
