package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.intake.CallWhen;
import io.mittelpunkt.intake.CallbackRequest;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whom to call, about what, and when. */
@Component
class CallbackReader {

  private static final Set<String> FIELDS =
      Set.of(
          "externalId",
          "customerId",
          "name",
          "phone",
          "mail",
          "place",
          "language",
          "orderId",
          "matter",
          "remark",
          "when");

  private final CalledCustomerReader customerReader;
  private final ClientOrders orders;

  CallbackReader(CalledCustomerReader customerReader, ClientOrders orders) {
    this.customerReader = customerReader;
    this.orders = orders;
  }

  /**
   * Reads a wish to be called.
   *
   * @param clientId who sent it
   * @param keys what makes it the same request when it comes again
   * @throws RefusedRequest naming the field that is wrong
   */
  CallbackRequest read(String clientId, List<String> keys, JsonNode body) {
    OwnFields.check(body, FIELDS);
    Matter matter = matter(body);
    String language = OwnFields.text(body, "language", 2);
    CallWhen when = when(body);
    Customer customer = customerReader.read(clientId, body, language);
    return new CallbackRequest(
        clientId,
        keys,
        RequestKeys.hash(body),
        customer,
        order(clientId, customer, OwnFields.text(body, "orderId", 40)),
        matter,
        OwnFields.longText(body, "remark", 2000),
        customer.phone() == null ? OwnFields.text(body, "phone", 40) : null,
        language,
        when);
  }

  /**
   * Reads the change of a callback: another time, and nothing else.
   *
   * @throws RefusedRequest naming the field that is wrong
   */
  static CallWhen change(JsonNode body) {
    OwnFields.check(body, Set.of("when"));
    return when(body);
  }

  private @Nullable String order(String clientId, Customer customer, @Nullable String id) {
    if (id == null) {
      return null;
    }
    return orders
        .find(clientId, id)
        .filter(order -> order.customerId().equals(customer.id()))
        .map(ProductOrder::id)
        .orElseThrow(
            () -> new RefusedRequest(404, "orderId", "This customer has no order with this id."));
  }

  private static Matter matter(JsonNode body) {
    String code = OwnFields.text(body, "matter", 40);
    return Arrays.stream(Matter.values())
        .filter(it -> it.isChosen() && it.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                RefusedRequest.because(
                    "matter",
                    Arrays.stream(Matter.values())
                        .filter(Matter::isChosen)
                        .map(Matter::code)
                        .collect(Collectors.joining(", ", "Use one of ", "."))));
  }

  private static CallWhen when(JsonNode body) {
    JsonNode when = body.path("when");
    if (when.isObject()) {
      OwnFields.check(when, Set.of("startDateTime", "endDateTime"), "when.");
      return new CallWhen.At(PeriodReader.read(when, "when"));
    }
    return switch (when.asText("")) {
      case "now" -> new CallWhen.Now();
      case "national" -> new CallWhen.National();
      default ->
          throw RefusedRequest.because(
              "when",
              "Send \"now\", \"national\", or a time of /api/callbacks/times with its startDateTime"
                  + " and endDateTime.");
    };
  }
}
