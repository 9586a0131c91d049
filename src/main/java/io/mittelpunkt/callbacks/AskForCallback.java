package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallRequestRules.Number;
import io.mittelpunkt.callbacks.Callback.Progress;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises somebody a call (P9). The promise, its process and what the customer is told of it
 * commit together.
 */
@Service
public class AskForCallback {

  private final CallRequestRules rules;
  private final Callers callers;
  private final PlaceCall placeCall;
  private final Callbacks callbacks;
  private final PromiseCall promiseCall;
  private final Customers customers;
  private final ChangeCallTime changeCallTime;
  private final CallbackProcess process;
  private final CallNews news;
  private final MovableClock clock;

  AskForCallback(
      CallRequestRules rules,
      Callers callers,
      PlaceCall placeCall,
      Callbacks callbacks,
      PromiseCall promiseCall,
      Customers customers,
      ChangeCallTime changeCallTime,
      CallbackProcess process,
      CallNews news,
      MovableClock clock) {
    this.rules = rules;
    this.callers = callers;
    this.placeCall = placeCall;
    this.callbacks = callbacks;
    this.promiseCall = promiseCall;
    this.customers = customers;
    this.changeCallTime = changeCallTime;
    this.process = process;
    this.news = news;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** He is called. */
    record Asked(Callback callback) implements Outcome {}

    /** He is called about it anyway. */
    record AlreadyAsked(Callback callback) implements Outcome {}

    /** The last place at that time is gone; these times are left. */
    record SlotTaken(CallTimes others) implements Outcome {}

    /**
     * It cannot be.
     *
     * @param field what of it: {@code customer}, {@code matter}, {@code case}, {@code language},
     *     {@code remark}, {@code phone} or {@code time}
     * @param reason {@code unknownCustomer}, {@code tooManyWishes}; {@code notToBeChosen}; {@code
     *     unknownCase}; {@code unknownLanguage}; {@code remarkTooLong}, {@code remarkUnreadable};
     *     {@code notANumber}, {@code noNumber}, {@code tooManyCalls}; {@code past}, {@code tooFar},
     *     {@code notASlot}, {@code closed}, {@code night}, {@code notHisTeam}, {@code sameTime}
     */
    record Refused(String field, String reason) implements Outcome {}
  }

  /** Asks for a call. */
  @Transactional
  public Outcome ask(CallRequest request) {
    Optional<Outcome> early = rules.fault(request).<Outcome>map(it -> it).or(() -> open(request));
    if (early.isPresent()) {
      return early.get();
    }
    Number number = rules.number(request, LocalDate.ofInstant(clock.instant(), HomeZone.ID));
    if (number instanceof Number.None none) {
      return new Outcome.Refused("phone", none.reason());
    }
    String phone = ((Number.Callable) number).number();
    if (rules.isCalledOftenEnough(request, phone)) {
      return new Outcome.Refused("phone", "tooManyCalls");
    }
    if (rules.isAskedOftenEnough(request, clock.instant())) {
      return new Outcome.Refused("customer", "tooManyWishes");
    }
    Caller caller = callers.of(request.customerId(), request.language());
    PlaceCall.Outcome placed = placeCall.place(caller, request.wish(), null);
    if (placed instanceof PlaceCall.Outcome.Refused refused) {
      return new Outcome.Refused("time", refused.reason());
    }
    if (placed instanceof PlaceCall.Outcome.Taken taken) {
      return new Outcome.SlotTaken(taken.others());
    }
    return add(request, caller, phone, ((PlaceCall.Outcome.Placed) placed).slot());
  }

  private Optional<Outcome> open(CallRequest request) {
    return callbacks
        .openFor(request.customerId(), request.matter(), request.caseId())
        .map(
            before ->
                before.state() == State.INVITED
                    ? nameTime(before, request)
                    : new Outcome.AlreadyAsked(before));
  }

  /** He is invited to name a time, and does so by asking anew. */
  private Outcome nameTime(Callback invited, CallRequest request) {
    ChangeCallTime.Outcome outcome =
        changeCallTime.change(invited.id(), request.wish(), request.via());
    if (outcome instanceof ChangeCallTime.Outcome.Changed changed) {
      return new Outcome.Asked(changed.callback());
    }
    return outcome instanceof ChangeCallTime.Outcome.SlotTaken taken
        ? new Outcome.SlotTaken(taken.others())
        : refused((ChangeCallTime.Outcome.Refused) outcome);
  }

  private static Outcome refused(ChangeCallTime.Outcome.Refused refused) {
    return new Outcome.Refused(refused.field(), refused.reason());
  }

  private Outcome add(CallRequest request, Caller caller, String phone, CallSlot slot) {
    Callback callback = callback(request, caller, phone, slot);
    if (!callbacks.add(callback)) {
      // Somebody asked for the same at the same moment; should that have ended since, he asks anew.
      return open(request).orElseGet(() -> ask(request));
    }
    customers.remember(request.customerId(), Detail.CONTACT_PHONE, phone);
    process.begin(callback.id());
    news.promised(callback);
    return new Outcome.Asked(callback);
  }

  private Callback callback(CallRequest request, Caller caller, String phone, CallSlot slot) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Callback(
        Ids.next("CB"),
        request.customerId(),
        request.caseId(),
        request.matter(),
        CallRequestRules.remark(request),
        phone,
        caller.language(),
        request.via(),
        request.clientId(),
        now,
        State.OPEN,
        promiseCall.of(request.customerId(), slot, slot.window().from()),
        Progress.NONE,
        null);
  }
}
