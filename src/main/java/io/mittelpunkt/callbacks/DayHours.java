package io.mittelpunkt.callbacks;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a team is open on a day, as a page shows it.
 *
 * @param day the day in the team's zone
 * @param opens from when, in the reader's zone; null when it is closed all day
 * @param closes until when; null when it is closed all day
 * @param reason why the day is not as usual, in the operator's words; null when it is
 * @param holiday whether it is a public holiday that the team keeps
 */
public record DayHours(
    LocalDate day,
    @Nullable ZonedDateTime opens,
    @Nullable ZonedDateTime closes,
    @Nullable String reason,
    boolean holiday) {}
