package io.mittelpunkt.callbacks;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who talks with customers: the team of a region, or the national pool (P11).
 *
 * @param id its id, which is also its group in the engine, such as {@code team-berlin-north}
 * @param name as customers read it
 * @param territoryId whose customers it serves; null for the national pool
 * @param zone the zone that its hours and shifts are in
 * @param state whose public holidays it keeps, as a territory's; null when it works on them
 * @param picture a drawing below {@code /assets/teams}
 */
public record Team(
    String id,
    String name,
    @Nullable String territoryId,
    ZoneId zone,
    @Nullable String state,
    String picture) {

  /** Whether it serves the whole country. */
  public boolean isPool() {
    return territoryId == null;
  }
}
