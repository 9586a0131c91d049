package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be called.
 *
 * @param customerId who
 * @param caseId the order or draft that it is about, if any
 * @param matter what it is about
 * @param remark what the customer wrote with it, from outside
 * @param phone the number as it was typed, from outside; null: the one that we know
 * @param language the language that is to be spoken, ISO 639-1, from outside; null: the customer's
 * @param via {@code page}, {@code api}, {@code phone}, {@code flow} or {@code team}
 * @param clientId the intake client that asks for him, if one does
 * @param wish when
 */
public record CallRequest(
    String customerId,
    @Nullable String caseId,
    Matter matter,
    @Nullable String remark,
    @Nullable String phone,
    @Nullable String language,
    String via,
    @Nullable String clientId,
    CallWish wish) {}
