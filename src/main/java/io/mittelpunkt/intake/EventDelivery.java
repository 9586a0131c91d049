package io.mittelpunkt.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one subscription.
 *
 * @param id our number of this delivery
 * @param subscription where it goes
 * @param orderId which order it is about
 * @param eventId the same for each try and each subscription
 * @param type the notification's type in TMF622
 * @param body what is sent, JSON, as things stood when it happened; empty once it was removed
 * @param state {@code open}, {@code delivered} or {@code parked}
 * @param createdAt when it happened
 * @param tries how often it was sent since it was last opened
 * @param nextTryAt when it is sent next, if it is open
 * @param lastTriedAt when it was sent last
 * @param lastStatus what was answered last
 * @param lastFault why it has not arrived, one word
 * @param endedAt when it was delivered or parked
 */
public record EventDelivery(
    UUID id,
    Subscription subscription,
    String orderId,
    UUID eventId,
    String type,
    String body,
    String state,
    Instant createdAt,
    int tries,
    Instant nextTryAt,
    @Nullable Instant lastTriedAt,
    @Nullable Integer lastStatus,
    @Nullable String lastFault,
    @Nullable Instant endedAt) {}
