package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods of time. Each date says its offset, so that an hour that a clock change leaves out
 * or repeats is one moment all the same.
 */
final class PeriodReader {

  private static final String START = "startDateTime";
  private static final String END = "endDateTime";

  private PeriodReader() {}

  /**
   * A period with both its ends.
   *
   * @param path the period's path, for errors
   * @throws RefusedRequest naming the end that is missing, no moment, or not after the start
   */
  static TimeWindow read(JsonNode period, String path) {
    return read(period, path, null);
  }

  /**
   * A period that may be a deadline.
   *
   * @param now when it begins if it says no start; null: it has to say one
   */
  static TimeWindow read(JsonNode period, String path, @Nullable Instant now) {
    Instant from = now != null && !period.has(START) ? now : moment(period, START, path);
    Instant to = moment(period, END, path);
    if (!to.isAfter(from)) {
      throw RefusedRequest.because(
          path + "." + END,
          period.has(START) ? "Name an end after the start." : "This moment is over.");
    }
    return new TimeWindow(from, to);
  }

  private static Instant moment(JsonNode period, String field, String path) {
    String text = OrderReader.text(period, field);
    if (text == null) {
      throw RefusedRequest.because(path + "." + field, "This field is required.");
    }
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      if (moment.getYear() >= 1 && moment.getYear() <= 9998) {
        return moment.toInstant();
      }
    } catch (DateTimeParseException e) {
      // Said below, in words that help.
    }
    throw RefusedRequest.because(
        path + "." + field,
        "Send a date and time with its offset, such as 2026-12-01T10:00:00+01:00.");
  }
}
