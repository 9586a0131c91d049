package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.OrderRequest;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.NewOrder;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an order from a body that the specification allows, and refuses what we cannot provide. */
@Component
class OrderReader {

  private final Customers customers;
  private final Offerings offerings;
  private final CustomerReader customerReader;
  private final QualificationReferences qualifications;
  private final MovableClock clock;

  OrderReader(
      Customers customers,
      Offerings offerings,
      CustomerReader customerReader,
      QualificationReferences qualifications,
      MovableClock clock) {
    this.customers = customers;
    this.offerings = offerings;
    this.customerReader = customerReader;
    this.qualifications = qualifications;
    this.clock = clock;
  }

  /**
   * Reads an order.
   *
   * @param clientId who sent it
   * @param keys what makes it the same request when it comes again
   * @throws RefusedRequest naming the field that is wrong
   */
  OrderRequest read(String clientId, List<String> keys, JsonNode body) {
    JsonNode item = ItemReader.added(body);
    PostalAddress address =
        AddressReader.installationAddress(item, ItemReader.PATH + ".product.place");
    if (address == null) {
      throw RefusedRequest.because(
          ItemReader.PATH + ".product.place",
          "Say where the line is to be: a place with role installationAddress and @type"
              + " GeographicAddress, with streetName, streetNr, postcode and city.");
    }
    if (body.has("cancellationDate") || body.has("cancellationReason")) {
      throw RefusedRequest.because(
          body.has("cancellationDate") ? "cancellationDate" : "cancellationReason",
          "An order that is placed is not cancelled. Leave this out.");
    }
    Customer told = customerReader.read(body, address);
    Customer customer =
        customers.find(told.id()).orElseGet(() -> told.withId(clientId + ":" + told.id()));
    LocalDate today = LocalDate.ofInstant(clock.instant(), customer.zone());
    Offering offering = offering(item, today);
    qualifications.check(clientId, body, item);
    return new OrderRequest(
        keys,
        RequestKeys.hash(body),
        customer,
        new NewOrder(
            clientId,
            text(body, "externalId"),
            customer.id(),
            item.get("id").textValue(),
            offering.id(),
            address,
            DetailReader.read(item, ItemReader.PATH, today),
            WishedDate.ofNewOrder(body, customer.zone(), today),
            SignatureReader.read(body, item, offering),
            body.toString()));
  }

  private Offering offering(JsonNode item, LocalDate today) {
    String id = text(item.path("productOffering"), "id");
    String field = ItemReader.PATH + ".productOffering.id";
    if (id == null) {
      throw RefusedRequest.because(field, "Say what is ordered.");
    }
    return offerings
        .soldOn(today, id)
        .orElseThrow(
            () ->
                RefusedRequest.because(
                    field,
                    offerings.nameOf(id).isPresent()
                        ? "This offering is no longer sold."
                        : "We have no such offering."));
  }

  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isTextual() ? null : value.textValue();
  }
}
