package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.support.Share;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The simulated promise as a table. */
final class PromiseTable {
  private static final String COLUMNS =
      "policy,day,requests,"
          + "inside_per_request,inside_per_request_low,inside_per_request_high,"
          + "inside_per_booking,inside_per_booking_low,inside_per_booking_high,"
          + "refused,refused_low,refused_high,"
          + "announced,announced_low,announced_high,"
          + "km_per_visit,seeds\n";

  private PromiseTable() {}

  /** One line a cell, shares from 0 to 1. */
  static String csv(List<Cell> cells) {
    return cells.stream()
        .map(
            cell ->
                "%s,%s,%d,%s,%s,%s,%s,%s,%d%n"
                    .formatted(
                        cell.policy(),
                        cell.day(),
                        cell.requests(),
                        three(cell.share(Tally::insidePerRequest)),
                        three(cell.share(Tally::insidePerBooking)),
                        three(cell.share(Tally::refusedShare)),
                        three(cell.share(Tally::announcedShare)),
                        String.format(Locale.ROOT, "%.2f", cell.sum().kmPerVisit()),
                        cell.seeds().size()))
        .collect(Collectors.joining("", COLUMNS, ""));
  }

  private static String three(Share share) {
    return String.format(Locale.ROOT, "%.4f,%.4f,%.4f", share.value(), share.low(), share.high());
  }

  /** To be read on a terminal; with the counts behind the shares. */
  static String text(List<Cell> cells) {
    return cells.stream().map(PromiseTable::line).collect(Collectors.joining("", heading(), ""));
  }

  private static String heading() {
    return "%-13s %-7s %4s  %-22s %-22s %-18s %-22s %6s %8s %10s%n"
        .formatted(
            "policy",
            "day",
            "req",
            "inside per request",
            "inside per booking",
            "refused",
            "cancelled: told before",
            "km",
            "bookings",
            "late: told");
  }

  private static String line(Cell cell) {
    Tally sum = cell.sum();
    String announced =
        sum.cancelled == 0
            ? "none cancelled"
            : "%d of %d: %.0f %%"
                .formatted(sum.announced, sum.cancelled, 100 * sum.announcedShare());
    return String.format(
        Locale.ROOT,
        "%-13s %-7s %4d  %-22s %-22s %-18s %-22s %6.1f %8d %4d of %d%n",
        cell.policy(),
        cell.day(),
        cell.requests(),
        cell.share(Tally::insidePerRequest),
        cell.share(Tally::insidePerBooking),
        cell.share(Tally::refusedShare),
        announced,
        sum.kmPerVisit(),
        sum.booked,
        sum.lateTold,
        sum.late);
  }
}
