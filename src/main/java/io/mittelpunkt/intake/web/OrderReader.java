package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.OrderRequest;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.NewOrder;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Price;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.Secrets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an order from a body that the specification allows, and refuses what we cannot provide. */
@Component
class OrderReader {

  private static final String ITEM = "productOrderItem[0]";

  private final Customers customers;
  private final Offerings offerings;
  private final CustomerReader customerReader;
  private final MovableClock clock;

  OrderReader(
      Customers customers, Offerings offerings, CustomerReader customerReader, MovableClock clock) {
    this.customers = customers;
    this.offerings = offerings;
    this.customerReader = customerReader;
    this.clock = clock;
  }

  /**
   * Reads an order.
   *
   * @param clientId who sent it
   * @param idempotencyKey the header of that name, if it was sent
   * @throws RefusedRequest naming the field that is wrong
   */
  OrderRequest read(String clientId, @Nullable String idempotencyKey, JsonNode body) {
    JsonNode item = onlyItem(body);
    PostalAddress address = AddressReader.installationAddress(item, ITEM + ".product.place");
    if (address == null) {
      throw RefusedRequest.because(
          ITEM + ".product.place",
          "Say where the line is to be: a place with role installationAddress and @type"
              + " GeographicAddress, with streetName, streetNr, postcode and city.");
    }
    Customer told = customerReader.read(body, address);
    Customer customer =
        customers.find(told.id()).orElseGet(() -> told.withId(clientId + ":" + told.id()));
    String externalId = text(body, "externalId");
    return new OrderRequest(
        keys(externalId, idempotencyKey),
        Secrets.hash(CanonicalJson.of(body)),
        customer,
        new NewOrder(
            clientId,
            externalId,
            customer.id(),
            item.get("id").textValue(),
            offering(item),
            address,
            details(item, customer.zone()),
            null,
            signature(body, item),
            body.toString()));
  }

  private static List<String> keys(@Nullable String externalId, @Nullable String idempotencyKey) {
    List<String> keys = new ArrayList<>();
    if (externalId != null) {
      keys.add("external:" + bounded(externalId, "externalId"));
    }
    if (idempotencyKey != null) {
      keys.add("key:" + bounded(idempotencyKey, "Idempotency-Key"));
    }
    return keys;
  }

  private static String bounded(String key, String field) {
    if (key.isBlank() || key.length() > 255) {
      throw RefusedRequest.because(field, "Use 1 to 255 characters.");
    }
    return key;
  }

  private static JsonNode onlyItem(JsonNode body) {
    JsonNode items = body.get("productOrderItem");
    if (items.size() != 1) {
      throw RefusedRequest.because(
          "productOrderItem",
          "Order one line at a time: exactly one item, not " + items.size() + ".");
    }
    JsonNode item = items.get(0);
    if (!"add".equals(item.get("action").textValue())) {
      throw RefusedRequest.because(ITEM + ".action", "Only add can be ordered here.");
    }
    // As a number of any size: cut to an int, a larger one could look like one.
    if (item.has("quantity")
        && item.get("quantity").decimalValue().compareTo(BigDecimal.ONE) != 0) {
      throw RefusedRequest.because(ITEM + ".quantity", "Order one line at a time.");
    }
    if (item.get("id").textValue().length() > 100) {
      throw RefusedRequest.because(ITEM + ".id", "Use at most 100 characters.");
    }
    return item;
  }

  private String offering(JsonNode item) {
    String id = text(item.path("productOffering"), "id");
    if (id == null) {
      throw RefusedRequest.because(ITEM + ".productOffering.id", "Say what is ordered.");
    }
    if (offerings.soldOn(today(), id).isEmpty()) {
      throw RefusedRequest.because(ITEM + ".productOffering.id", "We have no such offering.");
    }
    return id;
  }

  /**
   * The signature under the contract's summary; it counts where the order repeats the price that
   * was signed, and that is today's.
   */
  private @Nullable String signature(JsonNode body, JsonNode item) {
    JsonNode reference = body.path("agreement").path(0).path("id");
    Price price = offerings.soldOn(today(), offering(item)).orElseThrow().price();
    JsonNode repeated = item.path("itemPrice").path(0).path("price").path("taxIncludedAmount");
    boolean samePrice =
        repeated.path("value").isNumber()
            && repeated.get("value").decimalValue().compareTo(price.monthly()) == 0;
    return reference.isTextual() && samePrice
        ? bounded(reference.textValue(), "agreement[0].id")
        : null;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
  }

  private Map<Detail, String> details(JsonNode item, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    JsonNode characteristics = item.path("product").path("productCharacteristic");
    for (int i = 0; i < characteristics.size(); i++) {
      Optional<Detail> detail = Detail.of(characteristics.get(i).path("name").asText());
      if (detail.isPresent()) {
        String field = ITEM + ".product.productCharacteristic[" + i + "].value";
        JsonNode value = characteristics.get(i).get("value");
        if (!value.isTextual()) {
          throw RefusedRequest.because(field, "Send " + detail.get().code() + " as a text.");
        }
        if (details.put(detail.get(), read(detail.get(), value.textValue(), today, field))
            != null) {
          throw RefusedRequest.because(field, "Send " + detail.get().code() + " once.");
        }
      }
    }
    return details;
  }

  /** Reads a detail, or says in a developer's words what is wrong with it. */
  static String read(Detail detail, String text, LocalDate today, String field) {
    // People write dates as they like; programs as the specification does.
    if (detail == Detail.BIRTH_DATE && text.indexOf('.') >= 0) {
      throw RefusedRequest.because(field, "There is no such date. Send it as YYYY-MM-DD.");
    }
    Detail.Reading reading = detail.read(text, today);
    if (reading instanceof Detail.Reading.Accepted accepted) {
      return accepted.value();
    }
    throw RefusedRequest.because(
        field,
        switch (((Detail.Reading.Refused) reading).reason()) {
          case "inTheFuture" -> "This date is in the future.";
          case "tooLongAgo" -> "Nobody who orders was born then.";
          case "notADate" -> "There is no such date. Send it as YYYY-MM-DD.";
          default -> "This number cannot be called. Send it as +49 40 1234567.";
        });
  }

  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isTextual() ? null : value.textValue();
  }
}
