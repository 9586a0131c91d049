package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.TimeWindow;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One of us notes that a customer would like to be called, by phone or in the shop (P9). */
@Service
public class TakeCallback {

  private static final int FREE_TOLD = 6;

  private final Customers customers;
  private final Orders orders;
  private final FindCallTimes findCallTimes;
  private final AskForCallback askForCallback;
  private final CallSettings settings;

  TakeCallback(
      Customers customers,
      Orders orders,
      FindCallTimes findCallTimes,
      AskForCallback askForCallback,
      CallSettings settings) {
    this.customers = customers;
    this.orders = orders;
    this.findCallTimes = findCallTimes;
    this.askForCallback = askForCallback;
    this.settings = settings;
  }

  /**
   * What was said, all of it from outside.
   *
   * @param whose a customer number or an order's
   * @param matter what it is about, a {@link Matter}'s code
   * @param when {@code first}, {@code now}, {@code pool} (now, by the national team) or {@code at}
   * @param day the day, ISO 8601, where he names a time
   * @param time the time where he is, ISO 8601
   * @param remark what he would like to talk about
   * @param phone another number than the one that we know
   */
  public record Said(
      @Nullable String whose,
      @Nullable String matter,
      @Nullable String when,
      @Nullable String day,
      @Nullable String time,
      @Nullable String remark,
      @Nullable String phone) {}

  /** What came of it. */
  public sealed interface Outcome {

    /** He is called. */
    record Promised(Callback callback) implements Outcome {}

    /** He is called about it anyway: nothing was changed. */
    record PromisedBefore(Callback callback) implements Outcome {}

    /**
     * It cannot be, and nothing was changed.
     *
     * @param reason {@code unknownNumber}, {@code notAMatter}, {@code notATime}, {@code slotTaken},
     *     {@code poolClosed}, or a reason of {@link AskForCallback.Outcome.Refused}
     * @param free times that his team has free instead, the earliest first
     */
    record Refused(String reason, List<CallSlot> free) implements Outcome {}
  }

  /** Notes it. */
  @Transactional
  public Outcome take(Said said) {
    Optional<ProductOrder> order =
        Optional.ofNullable(said.whose()).flatMap(it -> Ids.heard("PO", it)).flatMap(orders::find);
    Optional<Customer> found =
        order
            .map(it -> customers.get(it.customerId()))
            .or(
                () ->
                    Optional.ofNullable(said.whose()).map(String::strip).flatMap(customers::find));
    Optional<Matter> matter =
        Arrays.stream(Matter.values())
            .filter(it -> it.isChosen() && it.code().equals(said.matter()))
            .findFirst();
    if (found.isEmpty()) {
      return refused("unknownNumber");
    }
    if (matter.isEmpty()) {
      return refused("notAMatter");
    }
    Customer customer = found.get();
    CallTimes times =
        findCallTimes.of(customer.id(), customer.zone(), customer.language().getLanguage());
    Optional<CallWish> wish = wish(said, times, customer.zone());
    if (wish.isEmpty()) {
      return new Outcome.Refused(
          "pool".equals(said.when()) ? "poolClosed" : "notATime", first(times));
    }
    return answer(
        times,
        askForCallback.ask(
            new CallRequest(
                customer.id(),
                order.map(ProductOrder::id).orElse(null),
                matter.get(),
                said.remark(),
                said.phone(),
                null,
                "phone",
                null,
                wish.get())));
  }

  private Optional<CallWish> wish(Said said, CallTimes times, ZoneId zone) {
    return switch (String.valueOf(said.when())) {
      case "first" -> Optional.of(new CallWish.First(Duration.ZERO));
      case "now" -> Optional.of(new CallWish.Now());
      case "pool" -> Optional.ofNullable(times.pool()).map(CallWish.At::new);
      case "at" ->
          slot(said, zone).map(it -> new CallWish.At(new CallSlot(times.team().id(), it, false)));
      default -> Optional.empty();
    };
  }

  /** A time that the clock of his zone shows; none where it jumps over it. */
  private Optional<TimeWindow> slot(Said said, ZoneId zone) {
    try {
      LocalDateTime at =
          LocalDateTime.of(
              LocalDate.parse(String.valueOf(said.day()).strip()),
              LocalTime.parse(String.valueOf(said.time()).strip()));
      return zone.getRules().getValidOffsets(at).stream()
          .findFirst()
          .map(at::toInstant)
          .map(it -> new TimeWindow(it, it.plus(settings.slot())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Outcome answer(CallTimes times, AskForCallback.Outcome outcome) {
    if (outcome instanceof AskForCallback.Outcome.Asked asked) {
      return new Outcome.Promised(asked.callback());
    }
    if (outcome instanceof AskForCallback.Outcome.AlreadyAsked already) {
      return new Outcome.PromisedBefore(already.callback());
    }
    if (outcome instanceof AskForCallback.Outcome.SlotTaken taken) {
      return new Outcome.Refused("slotTaken", first(taken.others()));
    }
    AskForCallback.Outcome.Refused refused = (AskForCallback.Outcome.Refused) outcome;
    return new Outcome.Refused(
        refused.reason(), refused.field().equals("time") ? first(times) : List.of());
  }

  private static List<CallSlot> first(CallTimes times) {
    return times.slots().stream().limit(FREE_TOLD).toList();
  }

  private static Outcome refused(String reason) {
    return new Outcome.Refused(reason, List.of());
  }
}
