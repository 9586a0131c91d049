package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.scheduling.Technician;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the link of a request opens.
 *
 * @param token the link's token
 * @param technician whose page it is
 * @param day the day of the page, in {@code zone}
 * @param zone the zone of his territory
 * @param now when it was opened
 */
record OpenedDay(String token, Technician technician, LocalDate day, ZoneId zone, Instant now) {

  /** Whether the day is today. */
  boolean isToday() {
    return day.equals(LocalDate.ofInstant(now, zone));
  }

  /** Whether the day has come: a tap may also come in the night after it. */
  boolean hasCome() {
    return !day.isAfter(LocalDate.ofInstant(now, zone));
  }
}
