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

/**
 * So many requests a minute for each client, by its name; the rest is told when to come again. Of
 * searches, which take the processors, it may make fewer, and no more at once than in some seconds.
 */
final class RateLimit extends OncePerRequestFilter {

  private static final int BURSTS_A_MINUTE = 6;

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final Map<String, Bucket> searches = new ConcurrentHashMap<>();
  private final int requestsPerMinute;
  private final int searchesPerMinute;

  /** For paths where nobody searches. */
  RateLimit(int requestsPerMinute) {
    this(requestsPerMinute, requestsPerMinute);
  }

  RateLimit(int requestsPerMinute, int searchesPerMinute) {
    this.requestsPerMinute = requestsPerMinute;
    this.searchesPerMinute = searchesPerMinute;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // Known clients only come this far, so the maps stay as small as their list.
    String client = request.getUserPrincipal().getName();
    if (mayGoOn(
            buckets.computeIfAbsent(client, name -> bucket(requestsPerMinute, requestsPerMinute)),
            "requests",
            requestsPerMinute,
            response)
        && (!request.getRequestURI().endsWith(SearchTimeSlotController.PATH)
            || mayGoOn(
                searches.computeIfAbsent(
                    client,
                    name ->
                        bucket(
                            Math.max(1, searchesPerMinute / BURSTS_A_MINUTE), searchesPerMinute)),
                "searches",
                searchesPerMinute,
                response))) {
      chain.doFilter(request, response);
    }
  }

  private static boolean mayGoOn(
      Bucket bucket, String what, int aMinute, HttpServletResponse response) throws IOException {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return true;
    }
    long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    ApiProblem.write(
        response,
        HttpStatus.TOO_MANY_REQUESTS.value(),
        "More than %d %s a minute. Try again in %d s.".formatted(aMinute, what, seconds));
    return false;
  }

  private static Bucket bucket(int atOnce, int aMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aMinute, Duration.ofMinutes(1)))
        .build();
  }
}
