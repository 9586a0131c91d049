package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.support.Share;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The simulated storm day as a picture, for light and dark pages. */
final class StormChart {
  private static final int ROW = 24;
  private static final int TOP = 74;
  private static final int WIDTH = 130;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Called in the slot", 190, Tally::keptShare),
          new Column("Offered within 2 h", 400, Tally::soonShare),
          new Column("Called by own team", 610, Tally::ownTeamShare));

  private record Column(String head, int x, ToDoubleFunction<Tally> share) {}

  private StormChart() {}

  /** Draws three shares of each policy, each with its number. */
  static String svg(List<StormCell> cells) {
    StringBuilder rows = new StringBuilder();
    int y = TOP;
    for (String group : cells.stream().map(StormChart::group).distinct().toList()) {
      rows.append("<text class=\"group\" x=\"16\" y=\"%d\">%s</text>%n".formatted(y + 16, group));
      y += ROW;
      for (StormCell cell : cells) {
        if (group(cell).equals(group)) {
          rows.append(row(cell, y));
          y += ROW;
        }
      }
      y += 8;
    }
    return HEAD.formatted(y + 12, y + 12, cells.get(0).seeds().size())
        + heads()
        + rows
        + "</svg>\n";
  }

  private static String group(StormCell cell) {
    return switch (cell.region()) {
      case "struck" -> "The storm, in the region that it strikes";
      case "elsewhere" -> "The storm, in all other regions";
      default -> "A normal day";
    };
  }

  private static String heads() {
    StringBuilder heads = new StringBuilder();
    for (Column column : COLUMNS) {
      heads.append(
          "<text class=\"head\" x=\"%d\" y=\"56\">%s</text>%n"
              .formatted(column.x(), column.head()));
    }
    return heads.toString();
  }

  private static String row(StormCell cell, int y) {
    StringBuilder row =
        new StringBuilder("<text x=\"32\" y=\"%d\">%s</text>%n".formatted(y + 16, label(cell)));
    for (Column column : COLUMNS) {
      Share share = cell.share(column.share());
      row.append(
          String.format(
              Locale.ROOT,
              """
              <rect class="rest" x="%1$d" y="%2$d" width="%3$d" height="12" rx="2"/>
              <rect class="%4$s" x="%1$d" y="%2$d" width="%5$.1f" height="12" rx="2"/>
              <text x="%6$d" y="%7$d">%8$.1f %%</text>
              """,
              column.x(),
              y + 6,
              WIDTH,
              cell.policy(),
              share.value() * WIDTH,
              column.x() + WIDTH + 8,
              y + 16,
              100 * share.value()));
    }
    return row.toString();
  }

  private static String label(StormCell cell) {
    return switch (cell.policy()) {
      case "own-team-only" -> "own team only";
      case "one-national-queue" -> "one national queue";
      default -> "ours";
    };
  }

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 %d" width="820" height="%d" role="img" aria-labelledby="title desc">
      <title id="title">A storm day, simulated: calls within the promised quarter of an hour, how soon they are offered, and who calls</title>
      <desc id="desc">For a normal day and a storm day, three policies: the share of promised calls that were made in their slot, the share of those who wanted a call now to whom one within two hours was offered, and the share of calls that a member of the customer's own team made (seeds: %d). docs/benchmarks/storm.csv holds the same numbers with their intervals.</desc>
      <style>
      .page { fill: #ffffff; }
      text { font: 13px system-ui, sans-serif; fill: #1f2328; }
      .head { font-weight: 600; }
      .title { font-weight: 600; font-size: 15px; }
      .group { font-weight: 600; }
      .rest { fill: #57606a; fill-opacity: 0.15; }
      .one-national-queue { fill: #9a6700; }
      .own-team-only { fill: #0969da; }
      .ours { fill: #1a7f37; }
      @media (prefers-color-scheme: dark) {
        .page { fill: #0d1117; }
        text { fill: #e6edf3; }
        .rest { fill: #9da7b3; fill-opacity: 0.2; }
        .one-national-queue { fill: #d29922; }
        .own-team-only { fill: #58a6ff; }
        .ours { fill: #3fb950; }
      }
      </style>
      <rect class="page" width="100%%" height="100%%"/>
      <text class="title" x="16" y="28">Calls in a storm: eight times as many in one region, from 14 to 17</text>
      """;
}
