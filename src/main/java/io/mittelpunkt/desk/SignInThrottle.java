package io.mittelpunkt.desk;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guesses where they come from: so many tries for one login from one address, and so
 * many for all logins from one address. A stranger's tries use up nothing of what the owner of a
 * login has at his own address, so nobody can be locked out from elsewhere.
 */
@Component
public class SignInThrottle {

  private static final int TRIES_PER_LOGIN = 5;
  private static final int TRIES_PER_ADDRESS = 50;
  private static final Duration UNTIL_FULL_AGAIN = Duration.ofMinutes(10);
  private static final int REMEMBERED = 20_000;

  private final TimeMeter time;
  private final Map<String, Bucket> perLogin = new Latest();
  private final Map<String, Bucket> perAddress = new Latest();

  SignInThrottle(Clock clock) {
    this.time = new Ticks(clock);
  }

  /** Takes one try; false when none is left, and then the password must not be looked at. */
  public synchronized boolean mayTry(String login, String address) {
    return bucket(perAddress, address, TRIES_PER_ADDRESS).tryConsume(1)
        && bucket(perLogin, key(login, address), TRIES_PER_LOGIN).tryConsume(1);
  }

  /**
   * Gives back the tries for one login. Those of the address stay used: whoever has one account
   * must not guess the others' without end by signing in between.
   */
  public synchronized void signedIn(String login, String address) {
    perLogin.remove(key(login, address));
    bucket(perAddress, address, TRIES_PER_ADDRESS).addTokens(1);
  }

  private Bucket bucket(Map<String, Bucket> buckets, String key, int tries) {
    return buckets.computeIfAbsent(
        key,
        ignored ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                    Bandwidth.builder()
                        .capacity(tries)
                        .refillGreedy(tries, UNTIL_FULL_AGAIN)
                        .build())
                .build());
  }

  private static String key(String login, String address) {
    return address + ' ' + login.toLowerCase(Locale.ROOT);
  }

  /** Forgets the address that was quiet longest, so that guessing cannot fill the memory. */
  private static final class Latest extends LinkedHashMap<String, Bucket> {

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > REMEMBERED;
    }
  }

  private record Ticks(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
