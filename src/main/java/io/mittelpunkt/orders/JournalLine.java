package io.mittelpunkt.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order's journal. Words are keys of the texts {@code journal.what.*} and {@code
 * journal.next.*}, so that each reader sees them in his language.
 *
 * @param at when it happened
 * @param what what happened
 * @param next what comes next, if anything
 * @param who who has it in hand
 * @param due until when, if that is known
 * @param about the detail or the reason that the words speak of, a code
 */
public record JournalLine(
    Instant at,
    String what,
    @Nullable String next,
    Actor who,
    @Nullable Instant due,
    @Nullable String about) {}
