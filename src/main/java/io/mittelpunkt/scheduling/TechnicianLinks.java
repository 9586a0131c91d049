package io.mittelpunkt.scheduling;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Links to a technician's page, one a technician and day: 256 random bits, kept as a hash, expiring
 * some hours after the day, revocable.
 */
public interface TechnicianLinks {

  /**
   * Mints a link; those minted before for the same day stay open.
   *
   * @param day in the zone of the technician's territory
   * @throws IllegalArgumentException when there is no such technician at work
   */
  URI mint(String technicianId, LocalDate day);

  /**
   * What a token opens.
   *
   * @param token from outside
   * @return empty when we never minted it, it expired or was revoked, or the technician has left
   */
  Optional<Opened> open(String token);

  /** Revokes every link of a technician to a day, as when his phone is lost. */
  void revokeAll(String technicianId, LocalDate day);

  /** Whose day a link opens. */
  record Opened(String technicianId, LocalDate day) {}
}
