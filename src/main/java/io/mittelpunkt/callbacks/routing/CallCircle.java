package io.mittelpunkt.callbacks.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may come to call a customer.
 *
 * @param team the id of the team that promised the call
 * @param neighbours the ids of the teams that help it out, the nearest first
 * @param pool the id of the national pool; it may be the team itself
 * @param knownAgent the login of whom the customer knows, if anybody
 */
public record CallCircle(
    String team, List<String> neighbours, String pool, @Nullable String knownAgent) {}
