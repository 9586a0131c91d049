package io.mittelpunkt.support;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.orders.ProductOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An order of a customer of its own, whose cases move only when a test moves them. */
public final class SteppedOrder extends SteppedCase<SteppedOrder> {

  private final ProcessInstance instance;

  private SteppedOrder(ApplicationContext service, String id) {
    super(service, id);
    this.instance = only("provision-order");
  }

  /** A customer of his own, whom mail reaches and who told us what is given. */
  public static Customer customer(
      ApplicationContext service, @Nullable LocalDate birthDate, @Nullable String mobile) {
    String number = "C-" + UUID.randomUUID();
    Customer customer =
        new Customer(
            number,
            "Mia Muster",
            Locale.GERMAN,
            ZoneId.of("Europe/Berlin"),
            number.toLowerCase(Locale.ROOT) + "@example.com",
            mobile,
            new PostalAddress("Lindenstraße 5", "10969", "Berlin"),
            birthDate);
    service.getBean(Customers.class).open(customer);
    return customer;
  }

  public static SteppedOrder place(
      ApplicationContext service,
      Customer customer,
      String offering,
      String postcode,
      Map<Detail, String> told) {
    return place(service, Wanted.by(customer, offering).at(postcode).telling(told));
  }

  public static SteppedOrder place(ApplicationContext service, Wanted wanted) {
    return new SteppedOrder(service, service.getBean(PlaceOrder.class).place(wanted.order()));
  }

  /** The instance of {@code provision-order}, also when it has ended. */
  public ProcessInstance instance() {
    return instance;
  }

  public ProductOrder row() {
    return service.getBean(Orders.class).get(id());
  }

  public String state() {
    return row().state().code();
  }

  public List<String> journal() {
    return service.getBean(Journal.class).of(id()).stream().map(JournalLine::what).toList();
  }
}
