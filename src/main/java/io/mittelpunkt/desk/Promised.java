package io.mittelpunkt.desk;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A date that a customer was promised (P6).
 *
 * @param on the date
 * @param reason why, a code
 * @param at when it was promised
 */
public record Promised(LocalDate on, String reason, Instant at) {}
