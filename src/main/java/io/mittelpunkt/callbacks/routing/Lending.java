package io.mittelpunkt.callbacks.routing;

import java.util.List;

/**
 * Whom a team lends to a neighbour that a regional event strikes. For as long as the event lasts the
 * neighbour's promises count on them and their own team's do not, so both can be kept, and neither
 * has to look into the other's book.
 */
public final class Lending {
  private static final int ONE_OF = Integer.getInteger("oneOf", 3);

  private Lending() {}

  /** Those of a team who are lent: one of three, always the same. */
  public static List<Duty> lent(List<Duty> duties) {
    return duties.stream().filter(Lending::isLent).toList();
  }

  /** Those on whom the team itself goes on counting. */
  public static List<Duty> kept(List<Duty> duties) {
    return duties.stream().filter(duty -> !isLent(duty)).toList();
  }

  private static boolean isLent(Duty duty) {
    return Math.floorMod(duty.agentId().hashCode(), ONE_OF) == 0;
  }
}
