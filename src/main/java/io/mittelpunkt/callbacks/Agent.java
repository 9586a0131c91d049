package io.mittelpunkt.callbacks;

import java.util.Set;

/**
 * Somebody who talks with customers.
 *
 * @param id the login
 * @param name as customers read it
 * @param teamId whose member he is
 * @param languages that he speaks, ISO 639-1
 */
public record Agent(String id, String name, String teamId, Set<String> languages) {}
