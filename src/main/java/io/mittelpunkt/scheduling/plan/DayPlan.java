package io.mittelpunkt.scheduling.plan;

import java.util.List;
import java.util.Map;

/**
 * A plan of a day.
 *
 * @param assignments who makes which visit when, by the stop's id
 * @param unassigned the stops that nobody can make
 */
public record DayPlan(Map<String, Assignment> assignments, List<String> unassigned) {}
