package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.shared.TimeWindow;

/**
 * A window that can be kept as things stand; looking at it holds nothing.
 *
 * @param window in which the visit begins
 * @param planned who would come and when he would work there
 */
public record OfferedWindow(TimeWindow window, Assignment planned) {}
