package io.mittelpunkt.support;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.NewOrder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer orders in a test: signed, and at an address that can have everything, unless it
 * says otherwise.
 */
public record Wanted(
    Customer customer,
    String offering,
    String postcode,
    Map<Detail, String> told,
    @Nullable LocalDate from,
    @Nullable String signature) {

  public static Wanted by(Customer customer, String offering) {
    return new Wanted(customer, offering, "10969", Map.of(), null, "SIG-1");
  }

  public Wanted at(String other) {
    return new Wanted(customer, offering, other, told, from, signature);
  }

  public Wanted telling(Map<Detail, String> details) {
    return new Wanted(customer, offering, postcode, details, from, signature);
  }

  public Wanted from(LocalDate day) {
    return new Wanted(customer, offering, postcode, told, day, signature);
  }

  public Wanted unsigned() {
    return new Wanted(customer, offering, postcode, told, from, null);
  }

  NewOrder order() {
    return new NewOrder(
        "demo-shop",
        null,
        customer.id(),
        "1",
        offering,
        new PostalAddress("Lindenstraße 5", postcode, "Berlin"),
        told,
        from,
        signature,
        "{}");
  }
}
