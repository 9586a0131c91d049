package io.mittelpunkt.intake.web;

import io.mittelpunkt.intake.RefusedCallTime;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.TakenTimeSlot;
import io.mittelpunkt.provisioning.SystemUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Errors as RFC 9457 has them, with the field that is wrong. */
@Order(Ordered.HIGHEST_PRECEDENCE) // Spring's own, which names no field, comes at 0.
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

  private final CallbackRepresentation callbacks;

  Problems(CallbackRepresentation callbacks) {
    this.callbacks = callbacks;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedRequest refused) {
    return problem(refused.status(), refused.field(), refused.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> taken(TakenTimeSlot taken) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, taken.getMessage());
    problem.setProperty("field", taken.field());
    problem.setProperty("availableTimeSlot", TimeSlots.of(taken.alternatives()));
    return ResponseEntity.of(problem).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedCallTime refused) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.valueOf(refused.status()), refused.getMessage());
    problem.setProperty("field", refused.field());
    problem.setProperty("available", callbacks.times(refused.times()));
    return ResponseEntity.of(problem).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped) {
    return problem(400, mistyped.getName(), "This value has the wrong type.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(SystemUnavailable unavailable) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The network gives no answer just now. Nothing was stored; ask again in a minute.");
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "60")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ResponseEntity<ProblemDetail> problem(
      int status, @Nullable String field, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
    if (field != null) {
      problem.setProperty("field", field);
    }
    return ResponseEntity.of(problem).build();
  }
}
