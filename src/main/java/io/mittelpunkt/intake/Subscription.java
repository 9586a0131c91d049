package io.mittelpunkt.intake;

/**
 * A client's wish to be told what happens to its orders (TMF622: EventSubscription).
 *
 * @param id our number
 * @param clientId whose orders
 * @param callback where events are sent
 * @param query which events, as the client wrote it; empty for all
 * @param slow whether its receiver kept us waiting the last time, or has not been called yet
 */
public record Subscription(
    String id, String clientId, String callback, String query, boolean slow) {}
