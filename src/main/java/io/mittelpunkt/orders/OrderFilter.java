package io.mittelpunkt.orders;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of its orders a client asks for; what is null or empty lets all through.
 *
 * @param states in one of these states
 * @param externalId with this number of the client's
 * @param customers of one of these customers
 * @param since taken in at this moment or later
 * @param after taken in later than this
 * @param until taken in at this moment or earlier
 * @param before taken in earlier than this
 */
public record OrderFilter(
    Set<OrderState> states,
    @Nullable String externalId,
    Set<String> customers,
    @Nullable Instant since,
    @Nullable Instant after,
    @Nullable Instant until,
    @Nullable Instant before) {}
