package io.mittelpunkt.orders;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    @Nullable String about) {

  private static final Set<String> QUESTIONS =
      Set.of(
          "detailAsked",
          "callAnnounced",
          "contractShown",
          "contractShownAgain",
          "contractCallAnnounced",
          "alternativesOffered");

  /** What begins and ends the mending of a step; an accepted cancellation ends what was before. */
  private static final Set<String> MENDING =
      Set.of("stepFailed", "stepResumed", "undoResumed", "cancellationAccepted");

  /** What begins and ends the wait for a technician. */
  private static final Set<String> VISITING =
      Set.of(
          "visitBooked",
          "visitMoved",
          "visitGivenBack",
          "visitDone",
          "visitNotDone",
          "visitWithdrawn");

  /** Calls go beside the order's way: it waits for what it waited for. */
  private static final String CALL = "callback";

  /** What says when the technician comes. */
  private static final Set<String> AGREED = Set.of("visitBooked", "visitMoved");

  /**
   * The line that says where an order stands: the newest, but as long as the order waits for a
   * person, a technician or an answer, the one that says so. Other branches write on beside it.
   *
   * @param state the order's state
   * @param journal the order's, oldest first; its first line is the order's arrival
   */
  public static JournalLine current(OrderState state, List<JournalLine> journal) {
    List<JournalLine> lines =
        journal.stream().filter(line -> !line.what().startsWith(CALL)).toList();
    Predicate<JournalLine> says =
        switch (state) {
          case HELD -> line -> line.what().equals("stepFailed");
          case PENDING -> line -> QUESTIONS.contains(line.what());
          case ASSESSING_CANCELLATION -> line -> line.what().equals("cancellationAsked");
          case PENDING_CANCELLATION ->
              line -> line.what().equals(isMending(lines) ? "stepFailed" : "cancellationAccepted");
          case IN_PROGRESS ->
              line -> !isNewest(AGREED, VISITING, lines) || AGREED.contains(line.what());
          default -> line -> true;
        };
    JournalLine newest = lines.get(lines.size() - 1);
    return lines.stream().filter(says).reduce((first, second) -> second).orElse(newest);
  }

  /** The same line without its time. */
  JournalLine withoutDue() {
    return new JournalLine(at, what, next, who, null, about);
  }

  /** Whether a step that did not work waits for a person, as far as the journal knows. */
  private static boolean isMending(List<JournalLine> lines) {
    return isNewest(Set.of("stepFailed"), MENDING, lines);
  }

  private static boolean isNewest(Set<String> what, Set<String> among, List<JournalLine> lines) {
    return lines.stream()
        .map(JournalLine::what)
        .filter(among::contains)
        .reduce((first, second) -> second)
        .filter(what::contains)
        .isPresent();
  }
}
