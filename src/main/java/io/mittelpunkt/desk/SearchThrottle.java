package io.mittelpunkt.desk;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** So many searches a minute for each login: enough for calls, too few to copy the customers. */
@Component
public class SearchThrottle {

  /** How many searches somebody has in a minute. */
  public static final int SEARCHES_PER_MINUTE = 30;

  /** The staff only come this far, so it stays as small as their list. */
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /** Takes one search; false when none is left for now. */
  public boolean maySearch(String staffId) {
    return buckets.computeIfAbsent(staffId, login -> newBucket()).tryConsume(1);
  }

  private static Bucket newBucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(SEARCHES_PER_MINUTE)
                    .refillIntervally(SEARCHES_PER_MINUTE, Duration.ofMinutes(1)))
        .build();
  }
}
