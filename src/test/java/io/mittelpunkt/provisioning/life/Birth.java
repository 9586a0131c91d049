package io.mittelpunkt.provisioning.life;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.NewOrder;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.World;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;

/** Lets an order begin. */
final class Birth {

  private Birth() {}

  /** Places an order on the next Monday morning: weekends must not decide what a seed repeats. */
  static LivingOrder of(ApplicationContext service, Beginning beginning) {
    World world = service.getBean(World.class);
    ZonedDateTime now = world.now().atZone(LivingOrder.ZONE);
    ZonedDateTime monday =
        now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(LocalTime.of(9, 0));
    world.letPass(Duration.between(now, monday));
    world.set("network", "ok");
    world.set("warehouse", "ok");
    // An address of its own: what it can have is asked once for all orders there.
    String postcode = "%05d".formatted(ThreadLocalRandom.current().nextInt(20_000, 99_999));
    beginning.place().become(world, postcode);
    LocalDate birthDate = beginning.told() ? monday.toLocalDate().minusYears(40) : null;
    Customer customer =
        SteppedOrder.customer(service, birthDate, beginning.told() ? "+4915112345601" : null);
    LocalDate wished =
        beginning.wishedInDays() == 0
            ? null
            : monday.toLocalDate().plusDays(beginning.wishedInDays());
    NewOrder order =
        new NewOrder(
            "demo-shop",
            null,
            customer.id(),
            "1",
            beginning.offering(),
            new PostalAddress("Lindenstraße 5", postcode, "Berlin"),
            Map.of(),
            wished,
            beginning.signed() ? "SIG-1" : null,
            "{}");
    String id = service.getBean(PlaceOrder.class).place(order);
    return new LivingOrder(service, id, postcode);
  }
}
