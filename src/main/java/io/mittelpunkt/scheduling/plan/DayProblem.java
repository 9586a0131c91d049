package io.mittelpunkt.scheduling.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One territory on one day: what a plan is made from. Unchangeable.
 *
 * @param territoryId the territory
 * @param day the day, in the territory's zone
 * @param now what lies before it is past and stays
 * @param workdays who works; who is absent all day is not in it
 * @param stops all open visits, held ones too
 */
public record DayProblem(
    String territoryId, LocalDate day, Instant now, List<Workday> workdays, List<Stop> stops) {}
