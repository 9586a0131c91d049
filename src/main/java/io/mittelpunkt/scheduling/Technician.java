package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.GeoPoint;
import java.util.Set;

/**
 * Who visits customers.
 *
 * @param id his id
 * @param name his whole name; customers are told the first one only
 * @param territoryId where he works
 * @param base where his day begins and ends: home or depot
 * @param skills what he knows, in the words of the decision {@code visit-work}
 * @param languages what he speaks, ISO 639-1
 */
public record Technician(
    String id,
    String name,
    String territoryId,
    GeoPoint base,
    Set<String> skills,
    Set<String> languages) {

  /** What customers call him. */
  public String firstName() {
    return name.strip().split("\\s+", 2)[0];
  }
}
