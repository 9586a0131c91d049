package io.mittelpunkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How teams keep their calls, on one page, in the staff's words.
 *
 * @param days how many days are looked back
 * @param periods how many days can be looked back
 * @param teams all teams, by name
 * @param chosen the team that is shown alone; null: all are
 * @param rows the teams that are shown
 */
public record TeamsView(
    int days, List<Integer> periods, List<Choice> teams, @Nullable String chosen, List<Row> rows) {

  /** A team that can be chosen. */
  public record Choice(String id, String name) {}

  /**
   * A team.
   *
   * @param id its id
   * @param name its name
   * @param where whose customers it serves
   * @param members how many work in it
   * @param warning what is the matter with its size; null when nothing is
   * @param open how many calls are promised
   * @param late how many of them are late; null when none is
   * @param invited how many customers may name a time, if any
   * @param empty whether nothing ended in the time
   * @param facts what is measured, name and value
   */
  public record Row(
      String id,
      String name,
      String where,
      String members,
      @Nullable String warning,
      String open,
      @Nullable String late,
      @Nullable String invited,
      boolean empty,
      List<Fact> facts) {}

  /**
   * A figure.
   *
   * @param name what it says
   * @param value the figure; a dash where nothing can be said
   * @param about of how many, or how it is meant
   */
  public record Fact(String name, String value, String about) {}
}
