package io.mittelpunkt.callbacks.routing.storm;

/**
 * Somebody who calls customers.
 *
 * @param id his login
 * @param team the id of his team
 */
record Member(String id, String team) {}
