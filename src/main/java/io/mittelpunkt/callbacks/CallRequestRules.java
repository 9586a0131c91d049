package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.AskForCallback.Outcome.Refused;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.Detail.Reading;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.OneLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request for a call may hold. */
@Component
class CallRequestRules {

  private static final int LONGEST_REMARK = 500;
  private static final int LONGEST_NUMBER = 40;

  /** As many as there are matters for a customer to choose. */
  private static final int MOST_ON_A_NUMBER = 6;

  /** Each is confirmed, and so is each that is withdrawn. */
  private static final int MOST_A_DAY = 20;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** Where customers and their intake ask: there they choose the matter from a list. */
  private static final Set<String> FROM_OUTSIDE = Set.of("page", "api");

  private final Customers customers;
  private final Orders orders;
  private final CallCounts counts;

  CallRequestRules(Customers customers, Orders orders, CallCounts counts) {
    this.customers = customers;
    this.orders = orders;
    this.counts = counts;
  }

  /** A number that can be called, or why there is none. */
  sealed interface Number {

    /** It can be called, E.164. */
    record Callable(String number) implements Number {}

    /** It cannot: {@code notANumber}, or {@code noNumber} where none was given or known. */
    record None(String reason) implements Number {}
  }

  /** What cannot stand; empty when all can. */
  Optional<Refused> fault(CallRequest request) {
    if (customers.find(request.customerId()).isEmpty()) {
      return refused("customer", "unknownCustomer");
    }
    if (FROM_OUTSIDE.contains(request.via()) && !isToBeChosen(request)) {
      return refused("matter", "notToBeChosen");
    }
    if (isSomebodyElses(request)) {
      return refused("case", "unknownCase");
    }
    String language = request.language();
    if (language != null && !LANGUAGES.contains(language)) {
      return refused("language", "unknownLanguage");
    }
    return remarkFault(request.remark()).flatMap(it -> refused("remark", it));
  }

  /** His page offers a call about a detail where it asks for one, which only an order does. */
  private static boolean isToBeChosen(CallRequest request) {
    return request.matter().isChosen()
        || request.matter() == Callback.Matter.MISSING_DETAIL
            && request.via().equals("page")
            && request.caseId() != null;
  }

  /** The number that a customer is called on: what was typed, else what we know (P3). */
  Number number(CallRequest request, LocalDate today) {
    String typed = request.phone();
    if (typed == null || typed.isBlank()) {
      return Optional.ofNullable(customers.get(request.customerId()).phone())
          .<Number>map(Number.Callable::new)
          .orElseGet(() -> new Number.None("noNumber"));
    }
    return typed.length() <= LONGEST_NUMBER
            && Detail.CONTACT_PHONE.read(typed, today) instanceof Reading.Accepted read
        ? new Number.Callable(read.value())
        : new Number.None("notANumber");
  }

  /**
   * Whether so many calls are promised on one number that the next would be a nuisance: whoever
   * invents customers could have somebody rung up all day. What one of us asks for is never too
   * much.
   */
  boolean isCalledOftenEnough(CallRequest request, String phone) {
    return FROM_OUTSIDE.contains(request.via()) && counts.openOn(phone) >= MOST_ON_A_NUMBER;
  }

  /** Whether he was asked for so often in a day that the next wish would be a nuisance. */
  boolean isAskedOftenEnough(CallRequest request, Instant now) {
    return FROM_OUTSIDE.contains(request.via())
        && counts.askedFromOutsideSince(request.customerId(), now.minus(Duration.ofDays(1)))
            >= MOST_A_DAY;
  }

  /** What is kept of a remark. */
  static @Nullable String remark(CallRequest request) {
    String remark = request.remark();
    return remark == null || remark.isBlank() ? null : remark.strip();
  }

  /** An order is its customer's; what our own flows ask about may also be a draft. */
  private boolean isSomebodyElses(CallRequest request) {
    String caseId = request.caseId();
    if (caseId == null) {
      return false;
    }
    return orders
        .find(caseId)
        .map(order -> !order.customerId().equals(request.customerId()))
        .orElse(FROM_OUTSIDE.contains(request.via()));
  }

  private static Optional<String> remarkFault(@Nullable String remark) {
    if (remark == null) {
      return Optional.empty();
    }
    if (remark.strip().length() > LONGEST_REMARK) {
      return Optional.of("remarkTooLong");
    }
    // Lines may be broken; all else that does not show would reach the agent unseen.
    boolean readable =
        remark.strip().lines().map(it -> it.replace('\t', ' ')).allMatch(OneLine::is);
    return readable ? Optional.empty() : Optional.of("remarkUnreadable");
  }

  private static Optional<Refused> refused(String field, String reason) {
    return Optional.of(new Refused(field, reason));
  }
}
