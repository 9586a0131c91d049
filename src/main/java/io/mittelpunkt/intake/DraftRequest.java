package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.PostalAddress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a client leaves it, checked.
 *
 * @param clientId the client
 * @param key what makes it the same draft when it comes again, within the client
 * @param bodyHash says whether it is the same body
 * @param customer the account to open when we do not know the customer yet
 * @param address where the line is to be
 * @param channel where the customer began it
 * @param offeringId what he chose, if he did
 * @param wishedDate from when he would like the line, if he said so
 */
public record DraftRequest(
    String clientId,
    String key,
    byte[] bodyHash,
    Customer customer,
    PostalAddress address,
    String channel,
    @Nullable String offeringId,
    @Nullable LocalDate wishedDate) {}
