package io.mittelpunkt.intake;

import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.customers.Customer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be called as a client sends it, checked as far as it can be without the times.
 *
 * @param clientId the client
 * @param keys what makes it the same request when it comes again, within the client
 * @param bodyHash says whether it is the same body
 * @param customer the account to open when there is none yet
 * @param orderId the order that it is about, if it is about one
 * @param matter what it is about
 * @param remark what the customer wrote with it, if anything
 * @param phone the number, as it was sent; null: the one that we know
 * @param language that is to be spoken; null: the customer's
 * @param when when
 */
public record CallbackRequest(
    String clientId,
    List<String> keys,
    byte[] bodyHash,
    Customer customer,
    @Nullable String orderId,
    Matter matter,
    @Nullable String remark,
    @Nullable String phone,
    @Nullable String language,
    CallWhen when) {}
