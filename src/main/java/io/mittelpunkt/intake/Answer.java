package io.mittelpunkt.intake;

/**
 * What a client was answered when its order was taken.
 *
 * @param orderId our number
 * @param body the order as it was then, JSON
 */
public record Answer(String orderId, String body) {}
