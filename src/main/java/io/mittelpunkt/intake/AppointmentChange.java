package io.mittelpunkt.intake;

import io.mittelpunkt.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of its appointment.
 *
 * @param window another time slot; null: the one that it has
 * @param cancelled whether it is called off
 */
public record AppointmentChange(@Nullable TimeWindow window, boolean cancelled) {}
