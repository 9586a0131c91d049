package io.mittelpunkt.intake;

import io.mittelpunkt.callbacks.CallSlot;
import io.mittelpunkt.callbacks.CallTimes;
import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.FindCallTimes;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which team a client's wish is about. */
@Component
class ClientCallWishes {

  private final Customers customers;
  private final FindCallTimes findCallTimes;

  ClientCallWishes(Customers customers, FindCallTimes findCallTimes) {
    this.customers = customers;
    this.findCallTimes = findCallTimes;
  }

  /**
   * When a customer can be called.
   *
   * @param language as below
   */
  CallTimes times(String customerId, @Nullable String language) {
    Customer customer = customers.get(customerId);
    return findCallTimes.of(
        customerId,
        customer.zone(),
        language == null ? customer.language().getLanguage() : language);
  }

  /**
   * The wish as a team can keep it.
   *
   * @param language that is to be spoken, ISO 639-1; null: the customer's
   */
  CallWish of(String customerId, @Nullable String language, CallWhen when) {
    if (when instanceof CallWhen.Now) {
      return new CallWish.Now();
    }
    CallTimes free = times(customerId, language);
    CallSlot pool = free.pool();
    if (when instanceof CallWhen.At at) {
      boolean ofPool =
          pool != null
              && pool.window().equals(at.window())
              && free.slots().stream().noneMatch(it -> it.window().equals(at.window()));
      return new CallWish.At(ofPool ? pool : new CallSlot(free.team().id(), at.window(), false));
    }
    // Where his own team can call at once, nobody is nearer.
    return pool == null ? new CallWish.Now() : new CallWish.At(pool);
  }
}
