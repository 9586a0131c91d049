package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which order is to be cancelled, and why. */
@Component
class CancellationReader {

  private static final String DATE = "requestedCancellationDate";

  /** Clocks differ; who says 'now' is not refused for it. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final MovableClock clock;

  CancellationReader(MovableClock clock) {
    this.clock = clock;
  }

  /**
   * What is wished.
   *
   * @param orderId the order's number, from outside
   * @param reason why, if it was said
   */
  record Wish(String orderId, @Nullable String reason) {}

  /**
   * Reads it.
   *
   * @throws RefusedRequest naming the field that is wrong
   */
  Wish read(JsonNode body) {
    String date = OrderReader.text(body, DATE);
    if (date != null && isAhead(date)) {
      throw RefusedRequest.because(
          DATE, "A cancellation takes effect at once. Leave this out, or send it on that day.");
    }
    String reason = OrderReader.text(body, "cancellationReason");
    if (reason != null
        && (reason.isBlank()
            || reason.length() > RequestCancellation.LONGEST_REASON
            || !StrictJson.isOneLine(reason))) {
      throw RefusedRequest.because(
          "cancellationReason",
          "Send a text of 1 to "
              + RequestCancellation.LONGEST_REASON
              + " characters, on one line.");
    }
    return new Wish(body.get("productOrder").get("id").textValue(), reason);
  }

  private boolean isAhead(String date) {
    try {
      return OffsetDateTime.parse(date).toInstant().isAfter(clock.instant().plus(SKEW));
    } catch (DateTimeParseException e) {
      throw RefusedRequest.because(DATE, "Send a date and time such as 2026-11-22T08:00:00Z.");
    }
  }
}
