package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.shared.CannotStart;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitSettingsTest {

  @Test
  void aDayMayHaveOneWindow() {
    assertThat(settings("PT10H", "08:00", "18:00", 1, "PT1M", "PT0S", "PT0S").window())
        .isEqualTo(Duration.ofHours(10));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,  08:00, 18:00, 14, PT10M, PT24H,  PT4H,  window",
    "-PT2H, 08:00, 18:00, 14, PT10M, PT24H,  PT4H,  window",
    "PT2H,  18:00, 08:00, 14, PT10M, PT24H,  PT4H,  first-begin",
    "PT2H,  08:00, 09:59, 14, PT10M, PT24H,  PT4H,  first-begin",
    "PT2H,  08:00, 18:00, 0,  PT10M, PT24H,  PT4H,  search-days",
    "PT2H,  08:00, 18:00, 61, PT10M, PT24H,  PT4H,  search-days",
    "PT2H,  08:00, 18:00, 14, PT0S,  PT24H,  PT4H,  hold",
    "PT2H,  08:00, 18:00, 14, PT10M, -PT24H, PT4H,  cut-off",
    "PT2H,  08:00, 18:00, 14, PT10M, PT24H,  -PT1S, notice"
  })
  void whatOffersNothingIsRefusedByName(
      String window,
      String first,
      String last,
      int days,
      String hold,
      String cutOff,
      String notice,
      String named) {
    assertThatThrownBy(() -> settings(window, first, last, days, hold, cutOff, notice))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("mittelpunkt.visits." + named);
  }

  private static VisitSettings settings(
      String window,
      String first,
      String last,
      int days,
      String hold,
      String cutOff,
      String notice) {
    return new VisitSettings(
        Duration.parse(window),
        LocalTime.parse(first),
        LocalTime.parse(last),
        days,
        Duration.parse(hold),
        Duration.parse(cutOff),
        Duration.parse(notice));
  }
}
