package io.mittelpunkt.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as an intake client sees it: a visit and those that replaced it are one.
 *
 * @param id the first visit's id, which stays
 * @param visit the newest
 * @param createdAt when the first was booked
 * @param changedAt when the newest was booked or ended
 * @param request what the client sent that booked it, JSON; null when somebody else did
 */
public record ClientVisit(
    String id, Visit visit, Instant createdAt, Instant changedAt, @Nullable String request) {}
