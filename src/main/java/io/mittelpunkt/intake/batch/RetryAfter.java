package io.mittelpunkt.intake.batch;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** How long a service asks to be left alone (RFC 9110, 10.2.3): in seconds, or until an instant. */
final class RetryAfter {

  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /** No service of ours asks for more; a longer pause would look like a run that hangs. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  /**
   * The pause that an answer asks for.
   *
   * @return from one second to one hour; null when it asks for none
   */
  static @Nullable Duration of(HttpResponse<?> answer) {
    String asked = answer.headers().firstValue("Retry-After").map(String::strip).orElse("");
    if (asked.matches("[0-9]{1,9}")) {
      return bounded(Duration.ofSeconds(Long.parseLong(asked)));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked, Instant::from);
      return bounded(Duration.between(Instant.now(), until));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Duration bounded(Duration pause) {
    if (pause.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
