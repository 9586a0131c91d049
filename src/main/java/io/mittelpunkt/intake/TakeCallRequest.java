package io.mittelpunkt.intake;

import io.mittelpunkt.callbacks.AskForCallback;
import io.mittelpunkt.callbacks.AskForCallback.Outcome;
import io.mittelpunkt.callbacks.CallRequest;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.customers.Customers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a call for a client once, however often it is sent (P13). */
@Service
public class TakeCallRequest {

  private final OnceOnly onceOnly;
  private final Customers customers;
  private final ClientCallWishes wishes;
  private final AskForCallback askForCallback;

  TakeCallRequest(
      OnceOnly onceOnly,
      Customers customers,
      ClientCallWishes wishes,
      AskForCallback askForCallback) {
    this.onceOnly = onceOnly;
    this.customers = customers;
    this.wishes = wishes;
    this.askForCallback = askForCallback;
  }

  /** What this very request was answered before; the time may be over now. */
  @Transactional(readOnly = true)
  public Optional<Answer> before(String clientId, List<String> keys, byte[] bodyHash) {
    return onceOnly.before(clientId, keys, bodyHash);
  }

  /**
   * Asks for it, or gives the answer that was given before. What the client has asked for already
   * about the same matter it is answered with too: it is one call.
   *
   * @param representation how a callback is shown to the client
   * @throws RefusedRequest when it cannot be; nothing of it was stored then
   */
  @Transactional
  public Answer take(CallbackRequest request, Function<Callback, String> representation) {
    return onceOnly.once(
        request.clientId(),
        request.keys(),
        request.bodyHash(),
        () -> {
          Callback callback = ask(request);
          return new Answer(callback.id(), representation.apply(callback));
        });
  }

  private Callback ask(CallbackRequest request) {
    String customerId = request.customer().id();
    customers.open(request.customer());
    Outcome outcome =
        askForCallback.ask(
            new CallRequest(
                customerId,
                request.orderId(),
                request.matter(),
                request.remark(),
                request.phone(),
                request.language(),
                "api",
                request.clientId(),
                wishes.of(customerId, request.language(), request.when())));
    if (outcome instanceof Outcome.Asked asked) {
      return asked.callback();
    }
    if (outcome instanceof Outcome.AlreadyAsked already) {
      return own(request.clientId(), already.callback());
    }
    if (outcome instanceof Outcome.SlotTaken taken) {
      throw new RefusedCallTime(taken.others());
    }
    Outcome.Refused refused = (Outcome.Refused) outcome;
    throw refused.field().equals("time")
        ? new RefusedCallTime(
            CallRefusals.of(refused.reason()), wishes.times(customerId, request.language()))
        : CallRefusals.of(refused.reason());
  }

  /** What was promised elsewhere, on his page say, is the customer's own and not the client's. */
  private static Callback own(String clientId, Callback callback) {
    if (!clientId.equals(callback.clientId())) {
      throw new RefusedRequest(
          409, "matter", "The customer has asked for a call about this himself, and is called.");
    }
    return callback;
  }
}
