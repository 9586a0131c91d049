package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.callbacks.routing.TeamWeek;
import java.time.LocalDate;
import java.util.List;

/** When teams are open, and who of them is there when. */
public interface TeamCalendars {

  /** When a team is open, with its days from {@code from} on that are not as usual. */
  TeamWeek week(Team team, LocalDate from);

  /**
   * Who of a team is there when: shifts without absences. On a public holiday that the team keeps
   * nobody is, unless it is open that day all the same.
   *
   * @param week when the team is open, from the first day on at least
   * @param from the first day, in the team's zone
   * @param to the day after the last
   */
  List<Duty> duties(Team team, TeamWeek week, LocalDate from, LocalDate to);
}
