package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;

/**
 * The network's inventory and activation system. Calls with a key may be repeated: the same key has
 * its effect once (P13).
 */
public interface Network {

  /**
   * Asks what an address can have.
   *
   * @throws SystemUnavailable when there is no usable answer
   */
  Reach reach(PostalAddress address);

  /**
   * Reserves a port.
   *
   * @return the port's id
   * @throws SystemUnavailable when there is no usable answer, or the key was released
   */
  String reservePort(String key, String offeringId, PostalAddress address);

  /**
   * Switches the line on.
   *
   * @return when it was switched
   * @throws SystemUnavailable when there is no usable answer, or the key was released
   */
  Instant activate(String key, String portId);

  /**
   * Tests the line.
   *
   * @return whether it is good
   * @throws SystemUnavailable when there is no usable answer
   */
  boolean test(String key);

  /**
   * Frees a key's port and switches its line off. The key stays released: what is asked for it
   * later is refused and has no effect, so a call that was on its way when the order was cancelled
   * leaves nothing behind. Releasing again, or what was never reserved, is the same.
   *
   * @param key the port's and the activation's
   * @throws SystemUnavailable when there is no usable answer
   */
  void releasePort(String key);

  /**
   * What an address can have.
   *
   * @param served whether the network ends at the address at all
   * @param downMbit the fastest download that it can have, in Mbit/s; 0 where nothing
   * @param lineThere whether a line is in the house already, so that nobody needs to visit
   */
  record Reach(boolean served, int downMbit, boolean lineThere) {}
}
