package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;

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
   * @return whether it is good
   * @throws SystemUnavailable when there is no usable answer
   */
  boolean test(String key);

  /** Whether an offering can be had. */
  record Qualification(boolean qualified) {}
}
