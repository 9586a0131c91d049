package io.mittelpunkt.scheduling.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mittelpunkt.shared.GeoPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class GreatCircleTravelTest {
  private static final GeoPoint ALEXANDERPLATZ = new GeoPoint(52.5219, 13.4132);
  private static final GeoPoint POTSDAM = new GeoPoint(52.3906, 13.0645);
  private static final GeoPoint KREUZBERG = new GeoPoint(52.4990, 13.4180);
  private static final Instant NOON = Instant.parse("2027-03-02T11:00:00Z");
  private final Travel travel = new GreatCircleTravel(ZoneId.of("Europe/Berlin"));

  @Test
  void theRoadIsAThirdLongerThanTheGreatCircle() {
    // 27.7 km as the crow flies.
    assertThat(travel.kilometres(ALEXANDERPLATZ, POTSDAM)).isCloseTo(37.2, within(0.3));
    assertThat(travel.kilometres(POTSDAM, ALEXANDERPLATZ))
        .isCloseTo(travel.kilometres(ALEXANDERPLATZ, POTSDAM), within(1e-9));
  }

  @Test
  void aLongerWayIsFasterAndEachNeedsParking() {
    assertThat(minutes(ALEXANDERPLATZ, KREUZBERG, NOON)).isBetween(9L, 11L);
    assertThat(minutes(ALEXANDERPLATZ, POTSDAM, NOON)).isBetween(38L, 43L);
    assertThat(travel.between(POTSDAM, POTSDAM, NOON)).isZero();
    assertThat(travel.between(POTSDAM, new GeoPoint(52.3907, 13.0645), NOON))
        .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
  }

  @Test
  void theStreetsAreFullWhenPeopleDriveToWorkByTheClockOfTheZone() {
    long noon = minutes(ALEXANDERPLATZ, POTSDAM, NOON);

    assertThat(minutes(ALEXANDERPLATZ, POTSDAM, Instant.parse("2027-03-02T07:00:00Z")))
        .isGreaterThan(noon + 7);
    // Summer time: an hour earlier in UTC.
    assertThat(minutes(ALEXANDERPLATZ, POTSDAM, Instant.parse("2027-07-02T05:05:00Z")))
        .isGreaterThan(noon + 7);
    assertThat(minutes(ALEXANDERPLATZ, POTSDAM, Instant.parse("2027-07-02T08:00:00Z")))
        .isEqualTo(noon);
  }

  @Test
  void whoLeavesLaterNeverArrivesEarlier() {
    Instant midnight = Instant.parse("2027-03-02T00:00:00Z");
    Instant before = midnight;
    for (int minute = 0; minute < 24 * 60; minute++) {
      Instant out = midnight.plus(Duration.ofMinutes(minute));
      Instant there = out.plus(travel.between(ALEXANDERPLATZ, POTSDAM, out));
      assertThat(there).isAfterOrEqualTo(before);
      before = there;
    }
  }

  private long minutes(GeoPoint from, GeoPoint to, Instant departure) {
    return travel.between(from, to, departure).toMinutes();
  }
}
