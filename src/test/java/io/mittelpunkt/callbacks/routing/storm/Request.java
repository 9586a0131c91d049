package io.mittelpunkt.callbacks.routing.storm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a call.
 *
 * @param id its number
 * @param team the team of his region
 * @param at when he asks
 * @param moment from when on he looks for a time; null when he wants a call now
 * @param takesPool whether he takes the pool when it can call now and his team cannot
 * @param optedOut whether he wants no team of his own
 * @param languageSpoken whether somebody of the team speaks his language
 * @param customerClass the class of his contract
 * @param knownAgent who of the team spoke with him last
 */
record Request(
    String id,
    String team,
    Instant at,
    @Nullable Instant moment,
    boolean takesPool,
    boolean optedOut,
    boolean languageSpoken,
    String customerClass,
    @Nullable String knownAgent) {}
