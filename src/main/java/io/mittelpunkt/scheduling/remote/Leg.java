package io.mittelpunkt.scheduling.remote;

/**
 * A way from one cell to another.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Leg(Cell from, Cell to) {}
