package io.mittelpunkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final StandingClock clock = new StandingClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void fiveTriesForOneLoginFromOneAddress() {
    assertThat(tries("anna", "192.0.2.1", 10)).isEqualTo(5);
    assertThat(throttle.mayTry("ANNA", "192.0.2.1")).isFalse();
  }

  @Test
  void anotherAddressAndAnotherLoginAreNotHeldUp() {
    tries("anna", "192.0.2.1", 10);
    assertThat(throttle.mayTry("anna", "192.0.2.2")).isTrue();
    assertThat(throttle.mayTry("lars", "192.0.2.1")).isTrue();
  }

  @Test
  void manyLoginsFromOneAddressAreHeldUpToo() {
    int taken = 0;
    for (int i = 0; i < 100; i++) {
      taken += tries("user" + i, "192.0.2.1", 1);
    }
    assertThat(taken).isEqualTo(50);
    assertThat(throttle.mayTry("anna", "192.0.2.2")).isTrue();
  }

  @Test
  void triesComeBackWithTime() {
    tries("anna", "192.0.2.1", 10);
    clock.now = clock.now.plus(Duration.ofMinutes(2));
    assertThat(tries("anna", "192.0.2.1", 10)).isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMinutes(10));
    assertThat(tries("anna", "192.0.2.1", 10)).isEqualTo(5);
  }

  @Test
  void signingInGivesTheTriesBack() {
    tries("anna", "192.0.2.1", 4);
    throttle.signedIn("anna", "192.0.2.1");
    assertThat(tries("anna", "192.0.2.1", 10)).isEqualTo(5);
  }

  @Test
  void signingInBetweenDoesNotHelpToGuessTheOthers() {
    int taken = 0;
    for (int i = 0; i < 200; i++) {
      taken += tries("user" + i, "192.0.2.1", 1);
      if (throttle.mayTry("own", "192.0.2.1")) {
        throttle.signedIn("own", "192.0.2.1");
      }
    }
    assertThat(taken).isLessThanOrEqualTo(50);
  }

  @Test
  void itFollowsTheServicesClock() {
    MovableClock movable = new MovableClock();
    SignInThrottle demo = new SignInThrottle(movable);
    while (demo.mayTry("anna", "192.0.2.1")) {}
    movable.setOffset(Duration.ofMinutes(11));
    assertThat(demo.mayTry("anna", "192.0.2.1")).isTrue();
  }

  private int tries(String login, String address, int wanted) {
    int taken = 0;
    for (int i = 0; i < wanted; i++) {
      taken += throttle.mayTry(login, address) ? 1 : 0;
    }
    return taken;
  }

  private static final class StandingClock extends Clock {
    Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
