package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.TimeWindow;

/**
 * A time at which a team can call.
 *
 * @param teamId the team
 * @param window when
 * @param atOnce whether it is 'now'
 */
public record CallSlot(String teamId, TimeWindow window, boolean atOnce) {}
