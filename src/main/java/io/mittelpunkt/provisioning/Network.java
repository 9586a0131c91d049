package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The network's inventory and activation system. Calls with a key may be repeated: the same key has
 * its effect once (P13).
 */
public interface Network {

  /**
   * Asks whether an offering can be had at an address.
   *
   * @throws SystemUnavailable when there is no usable answer
   */
  Qualification qualify(String offeringId, PostalAddress address);

  /**
   * Reserves a port.
   *
   * @return the port's id
   * @throws SystemUnavailable when there is no usable answer
   */
  String reservePort(String key, String offeringId, PostalAddress address);

  /**
   * Switches the line on.
   *
   * @return when it was switched
   * @throws SystemUnavailable when there is no usable answer
   */
  Instant activate(String key, String portId);

  /**
   * Tests the line.
   *
   * @throws SystemUnavailable when there is no usable answer
   */
  LineTest test(String key);

  /** Whether an offering can be had. */
  record Qualification(boolean qualified) {}

  /** What a line test measured; {@code downMbit} is null when it failed. */
  record LineTest(boolean passed, @Nullable Integer downMbit) {}
}
