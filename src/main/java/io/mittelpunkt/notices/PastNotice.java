package io.mittelpunkt.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice and what became of it. One that was neither sent nor parked is still being tried.
 *
 * @param notice what is told
 * @param channel by which channel it left
 * @param at when it was put into the outbox
 * @param sentAt when it left
 * @param parkedAt when the last try failed
 */
public record PastNotice(
    Notice notice,
    @Nullable Channel channel,
    Instant at,
    @Nullable Instant sentAt,
    @Nullable Instant parkedAt) {}
