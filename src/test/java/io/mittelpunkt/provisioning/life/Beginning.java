package io.mittelpunkt.provisioning.life;

import io.mittelpunkt.support.World;

/**
 * How an order begins.
 *
 * @param offering what is ordered
 * @param place what the network can give there
 * @param told whether the account knows birth date and phone number
 * @param signed whether the shop sends a signature under the summary along
 * @param wishedInDays in how many days the customer would like the line; 0 for as soon as it goes
 */
record Beginning(String offering, Place place, boolean told, boolean signed, int wishedInDays) {

  /** What the network can give to an address. */
  enum Place {
    FAST(250, true),
    SLOW(20, true),
    WITHOUT_LINE(250, false),
    NOT_SERVED(0, false);

    private final int downMbit;
    private final boolean lineThere;

    Place(int downMbit, boolean lineThere) {
      this.downMbit = downMbit;
      this.lineThere = lineThere;
    }

    /** From now on the addresses of a postcode are like this. */
    void become(World world, String postcode) {
      world.reach(postcode, downMbit, lineThere);
    }
  }
}
