package io.mittelpunkt.sandbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** Answers a call as the stand-in was told to behave. */
@OnlyInDemo
@Component
class StandIn {

  private static final Duration HANG = Duration.ofSeconds(60);

  private final Behaviours behaviours;
  private final Set<DeferredResult<ResponseEntity<?>>> hanging = ConcurrentHashMap.newKeySet();

  StandIn(Behaviours behaviours) {
    this.behaviours = behaviours;
  }

  /**
   * Does the work, or not, and answers. A hanging call holds no thread of the web server.
   *
   * @param system the stand-in that is called
   * @param work what a well-behaved stand-in would do; its result is the answer; null when it
   *     refuses, since the key was taken back
   */
  DeferredResult<ResponseEntity<?>> answer(
      String system, Supplier<? extends @Nullable Object> work) {
    DeferredResult<ResponseEntity<?>> answer =
        new DeferredResult<>(
            HANG.toMillis(), () -> ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT).build());
    Behaviour behaviour = behaviours.next(system);
    if (behaviour == Behaviour.ERROR) {
      answer.setResult(
          problem(HttpStatus.INTERNAL_SERVER_ERROR, "The %s was told to fail.".formatted(system)));
      return answer;
    }
    @Nullable Object done = work.get();
    switch (behaviour) {
      case GARBAGE ->
          answer.setResult(
              ResponseEntity.ok()
                  .contentType(MediaType.TEXT_HTML)
                  .body("<html><body>It works!</body></html>"));
      case HANG -> hang(answer);
      default ->
          answer.setResult(
              done == null
                  ? problem(HttpStatus.CONFLICT, "What this key asks for was taken back.")
                  : ResponseEntity.ok(done));
    }
    return answer;
  }

  private static ResponseEntity<?> problem(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    return ResponseEntity.of(problem).build();
  }

  private void hang(DeferredResult<ResponseEntity<?>> answer) {
    hanging.add(answer);
    answer.onCompletion(() -> hanging.remove(answer));
  }

  /** The web server waits for open requests when it stops; these would make it wait in vain. */
  @EventListener(ContextClosedEvent.class)
  void hangUp() {
    hanging.forEach(
        answer -> answer.setResult(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build()));
  }
}
