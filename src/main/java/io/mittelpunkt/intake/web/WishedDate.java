package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads by when a customer would like the line: the day, where he lives. */
final class WishedDate {

  static final String FIELD = "requestedCompletionDate";

  private WishedDate() {}

  /**
   * The day.
   *
   * @return null when none is wished
   * @throws RefusedRequest when there is no such day
   */
  static @Nullable LocalDate read(JsonNode body, ZoneId zone) {
    String text = OrderReader.text(body, FIELD);
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
    } catch (DateTimeParseException e) {
      throw RefusedRequest.because(
          FIELD, "Send a date and time such as 2026-12-01T00:00:00+01:00.");
    }
  }

  /**
   * The day that a new order wishes.
   *
   * @param today in the customer's zone
   * @throws RefusedRequest when it is over, or further ahead than a port can be kept free
   */
  static @Nullable LocalDate ofNewOrder(JsonNode body, ZoneId zone, LocalDate today) {
    LocalDate wished = read(body, zone);
    if (wished != null && wished.isBefore(today)) {
      throw RefusedRequest.because(FIELD, "This day is over. Leave it out, or name another.");
    }
    if (wished != null && wished.isAfter(today.plusDays(ChangeWishedDate.LONGEST_AHEAD_DAYS))) {
      throw RefusedRequest.because(FIELD, "Name a day within the next half year.");
    }
    return wished;
  }
}
