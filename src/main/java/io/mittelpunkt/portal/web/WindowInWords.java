package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * A technician's window as a customer reads it, in his language and zone.
 *
 * @param value as a form sends it, see {@link TimeWindow#iso}
 * @param date its day, as a machine reads it
 * @param day its day
 * @param from the hour from which
 * @param to the hour until which
 */
record WindowInWords(String value, String date, String day, String from, String to) {

  static WindowInWords of(TimeWindow window, OpenedOrder opened) {
    LocalDate date = LocalDate.ofInstant(window.from(), opened.zone());
    return new WindowInWords(
        window.iso(),
        date.toString(),
        OrderInWords.day(date, opened.language()),
        hour(window.from(), opened),
        hour(window.to(), opened));
  }

  /** An hour as he is told it. */
  static String hour(Instant instant, OpenedOrder opened) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(opened.language())
        .withZone(opened.zone())
        .format(instant);
  }
}
