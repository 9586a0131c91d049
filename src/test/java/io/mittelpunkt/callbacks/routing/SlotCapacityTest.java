package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotCapacityTest {

  private static final Duration SLOT = Duration.ofMinutes(15);

  @ParameterizedTest
  @CsvSource({
    // Nobody there: no call.
    "0, 9, 30, false, 0",
    "0, 9, 30, true, 0",
    "-1, 9, 30, true, 0",
    // Twelve people make twenty calls of nine minutes, and fourteen are promised before.
    "12, 9, 30, true, 20",
    "12, 9, 30, false, 14",
    "12, 9, 0, false, 20",
    // No part of a call is promised.
    "3, 9, 30, false, 3",
    "3, 9, 30, true, 5",
    // Whoever is there can make one call.
    "1, 9, 30, false, 1",
    "1, 9, 30, true, 1",
    "1, 15, 30, false, 1",
    "1, 45, 30, false, 1",
    "2, 9, 100, false, 1",
    "10, 15, 30, false, 7"
  })
  void thePlacesAreTheCallsThatThePeopleHaveTimeFor(
      int people, int callMinutes, int kept, boolean now, int places) {
    assertThat(SlotCapacity.places(people, SLOT, Duration.ofMinutes(callMinutes), kept, now))
        .isEqualTo(places);
  }
}
