package io.mittelpunkt.orders;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed.
 *
 * @param clientId the intake client
 * @param externalId the client's own number
 * @param customerId whose order it is; the account exists
 * @param itemId the client's id of the item
 * @param offeringId what is ordered
 * @param installationAddress where the line is to be
 * @param details what the customer told with the order, each in its normal form
 * @param wishedDate from when the customer would like the line, if he said so
 * @param signatureReference the signature under the contract's summary at today's price, if the
 *     customer signed it already
 * @param request what the client sent, JSON
 */
public record NewOrder(
    String clientId,
    @Nullable String externalId,
    String customerId,
    String itemId,
    String offeringId,
    PostalAddress installationAddress,
    Map<Detail, String> details,
    @Nullable LocalDate wishedDate,
    @Nullable String signatureReference,
    String request) {}
