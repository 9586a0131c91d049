package io.mittelpunkt.callbacks.routing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a call from a moment on: all of them, until the next offer widens it.
 *
 * @param after how long after the beginning of the call's slot; zero means as soon as it is routed
 * @param agent the login of the agent to whom it is offered by name, if it is
 * @param teams the ids of the teams of which each member may take it; empty: the agent alone
 */
public record CallOffer(Duration after, @Nullable String agent, List<String> teams) {}
