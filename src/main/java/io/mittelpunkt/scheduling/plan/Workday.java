package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.Set;

/**
 * A technician on one day.
 *
 * @param technicianId who
 * @param skills what he knows
 * @param languages what he speaks, ISO 639-1
 * @param base where he sets out and returns to
 * @param shift when he works; what an absence leaves of it
 * @param shiftEnd when his shift usually ends; later than {@code shift} where an absence cuts it
 */
public record Workday(
    String technicianId,
    Set<String> skills,
    Set<String> languages,
    GeoPoint base,
    TimeWindow shift,
    Instant shiftEnd) {

  /** A technician whom no absence sends home early. */
  public Workday(
      String technicianId,
      Set<String> skills,
      Set<String> languages,
      GeoPoint base,
      TimeWindow shift) {
    this(technicianId, skills, languages, base, shift, shift.to());
  }
}
