package io.mittelpunkt.callbacks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How teams keep what they promise, and whether customers meet the same people (P9, P11). Each
 * figure is a team's: there is none about a single agent, and none about how customers like to be
 * served or whether they want a team (P10).
 */
public interface TeamFigures {

  /**
   * The figures of each team, by name, the national pool last.
   *
   * @param since from when on ended callbacks count
   * @param now until when, and when what is open is looked at
   */
  List<Figures> all(Instant since, Instant now);

  /**
   * A team's figures.
   *
   * @param teamId whose customers were called; a callback counts for the team that promised it
   * @param members who works in it
   * @param open calls that are promised
   * @param late of these, those whose time is over and that nobody has taken
   * @param invited customers who were not reached three times, and may name a time
   * @param ended what ended in the time
   * @param contacts of these, how often one of us spoke with the customer
   * @param byOwnTeam of the contacts, those with one of the team
   * @param known of the contacts, those whose customer knew one of the team
   * @param bySameAgent of these, those with the one whom he knew
   * @param promised of the ended, those that we called or should have called
   * @param kept of these, those that were called in the time that was promised
   * @param minutesToNow the usual (median) minutes from asking to the call, of those who asked for
   *     'now'; null when nobody did
   * @param minutesIntoSlot the usual (median) minutes from the beginning of the promised time to
   *     the call, of the others that were reached at once; below 0 when we were early
   * @param attempts how many calls a customer took on average; null when nobody was called
   */
  record Figures(
      String teamId,
      int members,
      int open,
      int late,
      int invited,
      Outcomes ended,
      int contacts,
      int byOwnTeam,
      int known,
      int bySameAgent,
      int promised,
      int kept,
      @Nullable Double minutesToNow,
      @Nullable Double minutesIntoSlot,
      @Nullable Double attempts) {}

  /** How many ended in each of the three ways. */
  record Outcomes(int reached, int declined, int handedOn) {

    /** How many ended. */
    public int all() {
      return reached + declined + handedOn;
    }
  }
}
