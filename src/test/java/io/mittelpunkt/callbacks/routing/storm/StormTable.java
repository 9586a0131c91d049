package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.support.Share;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The simulated storm day as a table. */
final class StormTable {
  private static final String COLUMNS =
      "policy,day,region,"
          + "kept,kept_low,kept_high,"
          + "kept_opted_out,kept_opted_out_low,kept_opted_out_high,"
          + "worst_minutes,"
          + "own_team,own_team_low,own_team_high,"
          + "same_agent,same_agent_low,same_agent_high,"
          + "soon,soon_low,soon_high,"
          + "asked,ended,invited,promised,dropped,seeds\n";

  private StormTable() {}

  /** One line a cell, shares from 0 to 1. */
  static String csv(List<StormCell> cells) {
    return cells.stream().map(StormTable::row).collect(Collectors.joining("", COLUMNS, ""));
  }

  private static String row(StormCell cell) {
    Tally sum = cell.sum();
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%s,%s,%.1f,%s,%s,%s,%d,%d,%d,%d,%d,%d%n",
        cell.policy(),
        cell.day(),
        cell.region(),
        four(cell.share(Tally::keptShare)),
        four(cell.share(Tally::optedOutKeptShare)),
        sum.worstMinutes,
        four(cell.share(Tally::ownTeamShare)),
        four(cell.share(Tally::sameAgentShare)),
        four(cell.share(Tally::soonShare)),
        sum.asked,
        sum.ended,
        sum.invited,
        sum.waiting,
        sum.dropped(),
        cell.seeds().size());
  }

  private static String four(Share share) {
    return String.format(Locale.ROOT, "%.4f,%.4f,%.4f", share.value(), share.low(), share.high());
  }

  /** To be read on a terminal. */
  static String text(List<StormCell> cells) {
    return cells.stream().map(StormTable::line).collect(Collectors.joining("", heading(), ""));
  }

  private static String heading() {
    return "%-19s %-7s %-10s %-22s %-22s %7s %-21s %-21s %-21s %7s %7s %7s %8s %7s%n"
        .formatted(
            "policy",
            "day",
            "region",
            "called in the slot",
            "of them: opted out",
            "worst",
            "by the own team",
            "by the same agent",
            "within two hours",
            "asked",
            "ended",
            "invited",
            "promised",
            "dropped");
  }

  private static String line(StormCell cell) {
    Tally sum = cell.sum();
    return String.format(
        Locale.ROOT,
        "%-19s %-7s %-10s %-22s %-22s %7.1f %-21s %-21s %-21s %7d %7d %7d %8d %7d%n",
        cell.policy(),
        cell.day(),
        cell.region(),
        cell.share(Tally::keptShare),
        cell.share(Tally::optedOutKeptShare),
        sum.worstMinutes,
        cell.share(Tally::ownTeamShare),
        cell.share(Tally::sameAgentShare),
        cell.share(Tally::soonShare),
        sum.asked,
        sum.ended,
        sum.invited,
        sum.waiting,
        sum.dropped());
  }
}
