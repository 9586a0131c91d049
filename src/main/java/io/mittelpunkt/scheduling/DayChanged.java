package io.mittelpunkt.scheduling;

import java.time.LocalDate;

/**
 * A day is no longer what its plan was made for; heard in the transaction that changed it.
 *
 * @param territoryId where
 * @param day which day, in the territory's zone
 * @param reason {@code customerMoved}, {@code customerGaveBack}, {@code overrun}, {@code early},
 *     {@code absence}, {@code urgent}, {@code event}, {@code eventOver} or {@code given} (dispatch
 *     gave a visit to somebody)
 */
public record DayChanged(String territoryId, LocalDate day, String reason) {}
