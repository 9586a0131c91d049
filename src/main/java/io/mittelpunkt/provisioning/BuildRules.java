package io.mittelpunkt.provisioning;

/**
 * What process owners decide about building a line; the decision tables {@code visit-needed} and
 * {@code promise-lead-time}, in their latest version, for who asks before there is an order.
 */
public interface BuildRules {

  /**
   * Whether a technician has to come.
   *
   * @param lineThere whether a line of ours ends at the address already
   */
  boolean visitNeeded(String offeringId, boolean lineThere);

  /** How many working days it takes until the line is active. */
  int leadWorkingDays(boolean visitNeeded);
}
