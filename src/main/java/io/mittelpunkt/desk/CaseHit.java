package io.mittelpunkt.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a search finds: as much as tells two customers or two orders apart.
 *
 * @param customerId the customer number
 * @param customer the customer's name
 * @param orderId his order; null where he has none
 * @param offering what was ordered
 * @param state the order's state, a TMF622 name
 * @param city where the line is to be
 * @param orderedAt when it was ordered
 */
public record CaseHit(
    String customerId,
    String customer,
    @Nullable String orderId,
    @Nullable String offering,
    @Nullable String state,
    @Nullable String city,
    @Nullable Instant orderedAt) {}
