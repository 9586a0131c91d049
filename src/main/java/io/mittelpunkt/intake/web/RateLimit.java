package io.mittelpunkt.intake.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.mittelpunkt.shared.ApiProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests a minute for each client, by its name; the rest is told when to come again. */
final class RateLimit extends OncePerRequestFilter {

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final int requestsPerMinute;

  RateLimit(int requestsPerMinute) {
    this.requestsPerMinute = requestsPerMinute;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // Known clients only come this far, so the map stays as small as their list.
    Bucket bucket =
        buckets.computeIfAbsent(request.getUserPrincipal().getName(), name -> newBucket());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    ApiProblem.write(
        response,
        HttpStatus.TOO_MANY_REQUESTS.value(),
        "More than %d requests a minute. Try again in %d s.".formatted(requestsPerMinute, seconds));
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(requestsPerMinute)
                    .refillGreedy(requestsPerMinute, Duration.ofMinutes(1)))
        .build();
  }
}
