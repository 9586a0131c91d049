package io.mittelpunkt.callbacks.routing;

/**
 * What the table {@code callback-route} asks about a call that was promised.
 *
 * @param optedOut whether the customer wants no team of his own
 * @param teamServes whether a team serves his region
 * @param teamOpen whether that team is open for his class at the promised time, and he did not
 *     choose the pool instead
 * @param agentPresent whether the agent whom he knows is on shift then
 * @param languageSpoken whether one of the team who is on shift then speaks his language
 * @param regionalEvent whether an event lasts in his region
 * @param customerClass the class of his contract
 */
public record RouteFacts(
    boolean optedOut,
    boolean teamServes,
    boolean teamOpen,
    boolean agentPresent,
    boolean languageSpoken,
    boolean regionalEvent,
    String customerClass) {}
