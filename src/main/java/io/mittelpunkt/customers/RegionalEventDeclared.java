package io.mittelpunkt.customers;

/**
 * Somebody said that something delays a territory; heard in the transaction that said so.
 *
 * @param event what delays it
 */
public record RegionalEventDeclared(RegionalEvent event) {}
