package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days as they are planned now. Days are in the territory's zone. */
public interface DayBook {

  /** One day, read afresh: for whoever holds its lock. Holds that are over are not in it. */
  DayProblem of(Territory territory, LocalDate day);

  /**
   * Several days, each read only when its version has grown: for whoever looks and holds nothing.
   *
   * @param from the first day
   */
  List<DayProblem> of(Territory territory, LocalDate from, int days);

  /**
   * The version of a day as it is now; 0 while nothing was written about it. Whoever reads it
   * before the day sees later, by {@link #lock}, whether the day has changed since.
   */
  long version(String territoryId, LocalDate day);

  /**
   * Locks a day until the transaction ends. Whoever needs an order's lock too takes that first, and
   * of several days the earlier one first.
   *
   * @return its version
   */
  long lock(String territoryId, LocalDate day);

  /**
   * Writes who makes which visit when; null: nobody for now. The database checks at the end that
   * nobody is in two places at a time, so visits may change places.
   *
   * @param plan by the visit's id
   * @throws org.springframework.dao.DataIntegrityViolationException when somebody would be
   */
  void assign(Map<String, @Nullable Assignment> plan);

  /**
   * Writes a part of a plan that the database may refuse, since somebody would be in two places at
   * a time (P7). When it does, nothing of the part is kept, and the transaction goes on.
   *
   * @return whether it is kept
   */
  boolean keeps(Runnable part);

  /**
   * Ends the holds of a day that are over; whoever holds the day's lock may give their time away.
   */
  void endHolds(String territoryId, LocalDate day);

  /** Says that a day's visits or technicians changed: its version grows. */
  void touched(String territoryId, LocalDate day);
}
