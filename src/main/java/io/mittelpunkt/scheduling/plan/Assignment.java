package io.mittelpunkt.scheduling.plan;

import java.time.Instant;

/**
 * Who makes a visit, and when he works there.
 *
 * @param technicianId the technician
 * @param start when he begins, after the way there and any wait for the window
 * @param end when he leaves again
 */
public record Assignment(String technicianId, Instant start, Instant end) {}
