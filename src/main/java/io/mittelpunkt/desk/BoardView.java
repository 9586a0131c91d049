package io.mittelpunkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory's day on one page, in the staff's words. Places along the day are shares of the
 * width, such as {@code 12.50%}.
 *
 * @param territories which there are, by name
 * @param territory the one that is shown; null while there is none
 * @param day the day
 * @param lasting what delays the territory now
 * @param ticks the hours
 * @param now where the present is; null on another day
 * @param rows one a technician, by name
 * @param unassigned visits that nobody makes as it is planned
 * @param atRisk visits that will not begin inside their window as things stand
 * @param elsewhere open visits of the day that belong to no territory
 * @param proposal what a new plan would change, if there is one to decide about
 * @param skills what the technicians of the territory know, sorted
 */
public record BoardView(
    List<Choice> territories,
    @Nullable Choice territory,
    Day day,
    List<Lasting> lasting,
    List<Tick> ticks,
    @Nullable String now,
    List<Row> rows,
    List<Line> unassigned,
    List<Line> atRisk,
    List<Line> elsewhere,
    @Nullable Proposal proposal,
    List<String> skills) {

  /** Something that can be chosen. */
  public record Choice(String id, String name) {}

  /** A day in words, with the days beside it; all but the words are ISO dates. */
  public record Day(String iso, String words, String before, String after) {}

  /** An event that lasts, in one sentence. */
  public record Lasting(String id, String words) {}

  /** A full hour. */
  public record Tick(String x, String label) {}

  /**
   * A technician's day.
   *
   * @param id his id
   * @param name his name
   * @param about his hours, or that he does not work
   * @param off when he does not work
   * @param windows the windows that his customers were told
   * @param ways when he drives
   * @param blocks his visits
   */
  public record Row(
      String id,
      String name,
      String about,
      List<Span> off,
      List<Span> windows,
      List<Span> ways,
      List<Block> blocks) {}

  /** A stretch of the day, from where to where, with a word on it if there is one to say. */
  public record Span(String x, String width, String end, String label) {}

  /**
   * A visit in a technician's row.
   *
   * @param look how it is drawn: a state, or {@code risk}
   * @param label what stands on it
   * @param words all of it in one sentence
   */
  public record Block(
      String visit, String x, String width, String look, String label, String words) {}

  /**
   * A visit in a list.
   *
   * @param id its id
   * @param orderId its order, if it has one
   * @param what whose it is and what is to be done
   * @param where its address
   * @param when its window
   * @param why what is the matter with it
   */
  public record Line(
      String id, @Nullable String orderId, String what, String where, String when, String why) {}

  /**
   * What a new plan would change.
   *
   * @param lead why the day was planned again, and when
   * @param open whether something of it can be applied
   */
  public record Proposal(String id, String lead, boolean open, List<Move> moves) {}

  /**
   * What would change for a visit.
   *
   * @param what whose it is and what is to be done
   * @param where its address
   * @param before who was to come when
   * @param after who would come when
   * @param why why
   * @param notice what its customer would be told
   * @param open whether it can be applied
   * @param applied whether it was
   */
  public record Move(
      String visit,
      String what,
      String where,
      String before,
      String after,
      String why,
      String notice,
      boolean open,
      boolean applied) {}
}
