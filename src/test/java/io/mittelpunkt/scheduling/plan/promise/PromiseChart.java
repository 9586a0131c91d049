package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.support.Share;
import java.util.List;
import java.util.Locale;

/** The simulated promise as a picture, for light and dark pages. */
final class PromiseChart {
  private static final int ROW = 24;
  private static final int TOP = 74;
  private static final int SHARES = 240;
  private static final int SHARES_WIDTH = 260;
  private static final int WAYS = 590;
  private static final int WAYS_WIDTH = 150;
  private static final double LOWEST = 0.5;

  private PromiseChart() {}

  /** Draws the share inside the window and the kilometres, each with its number. */
  static String svg(List<Cell> cells) {
    StringBuilder rows = new StringBuilder();
    double longest = cells.stream().mapToDouble(cell -> cell.sum().kmPerVisit()).max().orElse(1);
    int y = TOP;
    for (String group : cells.stream().map(PromiseChart::group).distinct().sorted().toList()) {
      rows.append("<text class=\"group\" x=\"16\" y=\"%d\">%s</text>%n".formatted(y + 16, group));
      y += ROW;
      for (Cell cell : cells) {
        if (group(cell).equals(group)) {
          rows.append(row(cell, y, longest));
          y += ROW;
        }
      }
      y += 8;
    }
    return HEAD.formatted(y + 36, y + 36, cells.get(0).seeds().size())
        + axis(y)
        + rows
        + "</svg>\n";
  }

  private static String group(Cell cell) {
    return cell.requests()
        + " requests a day, "
        + (cell.day().equals("storm") ? "storm" : "normal days");
  }

  private static String row(Cell cell, int y, double longest) {
    Share share = cell.share(Tally::insidePerRequest);
    double km = cell.sum().kmPerVisit();
    double middle = y + ROW / 2.0;
    return String.format(
        Locale.ROOT,
        """
        <text x="32" y="%.0f">%s</text>
        <line class="%s range" x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f"/>
        <circle class="%s" cx="%.1f" cy="%.1f" r="5"/>
        <text x="%d" y="%.0f">%.1f %%</text>
        <rect class="%s" x="%d" y="%.1f" width="%.1f" height="12" rx="2"/>
        <text x="%.1f" y="%.0f">%.1f km</text>
        """,
        middle + 4,
        label(cell),
        cell.policy(),
        x(share.low()),
        x(share.high()),
        middle,
        middle,
        cell.policy(),
        x(share.value()),
        middle,
        SHARES + SHARES_WIDTH + 14,
        middle + 4,
        100 * share.value(),
        cell.policy(),
        WAYS,
        middle - 6,
        km / longest * WAYS_WIDTH,
        WAYS + km / longest * WAYS_WIDTH + 8,
        middle + 4,
        km);
  }

  private static String label(Cell cell) {
    return switch (cell.policy()) {
      case "nine-to-four" -> "9 to 16";
      case "greedy" -> "greedy, 2 hours";
      default -> "ours, 2 hours";
    };
  }

  private static double x(double share) {
    return SHARES + Math.max(0, share - LOWEST) / (1 - LOWEST) * SHARES_WIDTH;
  }

  private static String axis(int bottom) {
    StringBuilder axis = new StringBuilder();
    for (int percent = (int) (LOWEST * 100); percent <= 100; percent += 10) {
      axis.append(
          String.format(
              Locale.ROOT,
              "<line class=\"grid\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>"
                  + "<text class=\"tick\" x=\"%1$.1f\" y=\"%4$d\">%5$d %%</text>%n",
              x(percent / 100.0),
              TOP - 6,
              bottom,
              bottom + 18,
              percent));
    }
    return axis.toString();
  }

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 %d" width="820" height="%d" role="img" aria-labelledby="title desc">
      <title id="title">The promise, simulated: visits begun inside their window, and kilometres a visit</title>
      <desc id="desc">For each load and kind of day, three policies: the share of requests whose visit began inside its promised window, with its 95 %% interval (seeds: %d), and the kilometres driven a visit. docs/benchmarks/promise.csv holds the same numbers.</desc>
      <style>
      .page { fill: #ffffff; }
      text { font: 13px system-ui, sans-serif; fill: #1f2328; }
      .head { font-weight: 600; font-size: 15px; }
      .group { font-weight: 600; }
      .tick { font-size: 11px; text-anchor: middle; fill: #57606a; }
      .grid { stroke: #57606a; stroke-opacity: 0.3; }
      .range { stroke-width: 3; stroke-linecap: round; }
      .nine-to-four { fill: #9a6700; stroke: #9a6700; }
      .greedy { fill: #0969da; stroke: #0969da; }
      .ours { fill: #1a7f37; stroke: #1a7f37; }
      @media (prefers-color-scheme: dark) {
        .page { fill: #0d1117; }
        text { fill: #e6edf3; }
        .tick { fill: #9da7b3; }
        .grid { stroke: #9da7b3; }
        .nine-to-four { fill: #d29922; stroke: #d29922; }
        .greedy { fill: #58a6ff; stroke: #58a6ff; }
        .ours { fill: #3fb950; stroke: #3fb950; }
      }
      </style>
      <rect class="page" width="100%%" height="100%%"/>
      <text class="head" x="16" y="28">Begun inside the promised window, of all requests</text>
      <text class="head" x="590" y="28">Driven a visit</text>
      <text x="16" y="50">9 to 16 promises seven hours, the others two; lines are 95 %% intervals</text>
      """;
}
