package io.mittelpunkt.customers;

/**
 * Somebody said that an event is over before its time; heard in the transaction that said so. One
 * that lasts to its end is over without a word.
 *
 * @param event what delayed a territory until now
 */
public record RegionalEventEnded(RegionalEvent event) {}
