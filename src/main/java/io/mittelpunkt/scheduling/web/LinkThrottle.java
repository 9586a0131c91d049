package io.mittelpunkt.scheduling.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * So many requests a minute for each link, and so many from one address: a whole depot may share
 * one, so that is many more. One link's flood takes nothing from another's.
 */
@Component
class LinkThrottle {

  /** A page that looks for news once a minute, and taps. */
  static final int PER_LINK = 60;

  static final int PER_ADDRESS = 1200;

  private static final int REMEMBERED = 20_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Takes one request of an address, before its token is looked at. */
  void fromAddress(String address) {
    take("address " + address, PER_ADDRESS);
  }

  /** Takes one request by a link that is open. */
  void byLink(String technicianId, Object day) {
    take("link " + technicianId + ' ' + day, PER_LINK);
  }

  private synchronized void take(String key, int perMinute) {
    boolean left =
        buckets
            .computeIfAbsent(
                key,
                ignored ->
                    Bucket.builder()
                        .addLimit(
                            limit ->
                                limit
                                    .capacity(perMinute)
                                    .refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build())
            .tryConsume(1);
    if (!left) {
      throw new TooManyRequests();
    }
  }
}
