package io.mittelpunkt.callbacks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a customer can be called. Looking holds nothing: a time is checked again when it is chosen.
 *
 * @param team his team
 * @param now 'now', if his team can call now
 * @param pool what the national pool can offer instead when his team cannot: 'now', or at night the
 *     first time after it; null when it has nothing either, and where his team is the pool
 * @param nextOpening the first time that his team has free
 * @param slots the times that his team has free, in order
 * @param open whether his team is open now
 * @param night whether it is night where he is
 */
public record CallTimes(
    Team team,
    @Nullable CallSlot now,
    @Nullable CallSlot pool,
    @Nullable CallSlot nextOpening,
    List<CallSlot> slots,
    boolean open,
    boolean night) {}
