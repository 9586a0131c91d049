package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.MovableClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the demo's clock and moves it on. */
@OnlyInDemo
@RestController
@RequestMapping("/demo/clock")
class DemoClockController {

  private static final Duration LONGEST = Duration.ofDays(400);

  private final MovableClock clock;
  private final DemoClock demoClock;

  DemoClockController(MovableClock clock, DemoClock demoClock) {
    this.clock = clock;
    this.demoClock = demoClock;
  }

  record Reading(Instant now, String offset) {}

  record Move(@Nullable String advance) {}

  @GetMapping
  Reading read() {
    return new Reading(clock.instant(), withDays(clock.offset()));
  }

  @PostMapping
  Reading move(@RequestBody Move move) {
    demoClock.advance(step(move.advance()));
    return read();
  }

  private static Duration step(@Nullable String advance) {
    Duration step;
    try {
      step = Duration.parse(advance == null ? "" : advance);
    } catch (DateTimeException | ArithmeticException e) {
      throw refused("an ISO 8601 duration of days and less, like P1DT2H");
    }
    if (step.isNegative() || step.compareTo(LONGEST) > 0) {
      throw refused("between PT0S and P400D");
    }
    return step;
  }

  private static ErrorResponseException refused(String expected) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setDetail("advance must be " + expected + ".");
    problem.setProperty("field", "advance");
    return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
  }

  /** {@code Duration} itself writes days as hours. */
  private static String withDays(Duration offset) {
    long days = offset.toDays();
    Duration rest = offset.minusDays(days);
    if (days == 0) {
      return offset.toString();
    }
    return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
  }
}
