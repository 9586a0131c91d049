package io.mittelpunkt.orders;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order (TMF622: ProductOrder) for one line.
 *
 * @param id our number, which is also the business key of its processes
 * @param clientId the intake client that placed it
 * @param externalId the client's own number
 * @param customerId whose order it is
 * @param state where it stands
 * @param itemId the client's id of its one item
 * @param offeringId what was ordered
 * @param installationAddress where the line is to be
 * @param request what the client sent, JSON
 * @param orderDate when it was taken in
 * @param completionDate when it was completed
 * @param firstPromise the date promised first, which never changes (P6)
 * @param promise the date promised now
 * @param wishedDate from when the customer would like the line, if he said so
 * @param signatureReference the signature under the contract's summary that came with the order
 * @param resumeState where it goes on if a cancellation that is being assessed is refused
 * @param cancellationDate when it was cancelled
 * @param cancellationReason why, a code or the client's own words
 */
public record ProductOrder(
    String id,
    String clientId,
    @Nullable String externalId,
    String customerId,
    OrderState state,
    String itemId,
    String offeringId,
    PostalAddress installationAddress,
    String request,
    Instant orderDate,
    @Nullable Instant completionDate,
    @Nullable LocalDate firstPromise,
    @Nullable LocalDate promise,
    @Nullable LocalDate wishedDate,
    @Nullable String signatureReference,
    @Nullable OrderState resumeState,
    @Nullable Instant cancellationDate,
    @Nullable String cancellationReason) {}
