package io.mittelpunkt.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.StoppedEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue knows what was sold on which day, and for how much (P5, P10). */
@StoppedEngine
class OfferingsTest {

  @Autowired Offerings offerings;

  @ParameterizedTest
  @CsvSource({"2024-01-01, 36.95", "2025-12-31, 36.95", "2026-01-01, 34.95", "2030-06-01, 34.95"})
  void aPriceIsThatOfTheDay_P10(LocalDate day, BigDecimal monthly) {
    assertThat(offerings.soldOn(day, "dsl-50").orElseThrow().price().monthly()).isEqualTo(monthly);
  }

  @Test
  void whatIsNoLongerSoldIsSoldUntilItsLastDayAndKeepsItsName() {
    assertThat(offerings.soldOn(LocalDate.of(2025, 12, 31), "dsl-6")).isPresent();
    assertThat(offerings.soldOn(LocalDate.of(2026, 1, 1), "dsl-6")).isEmpty();
    assertThat(offerings.nameOf("dsl-6")).contains("DSL 6");
  }

  @Test
  void nothingIsSoldBeforeItsFirstDay() {
    assertThat(offerings.soldOn(LocalDate.of(2023, 12, 31))).isEmpty();
  }

  @Test
  void theSlowestComesFirst() {
    assertThat(offerings.soldOn(LocalDate.of(2026, 11, 22)))
        .extracting(Offering::downMbit)
        .containsExactly(16, 50, 50, 100, 250);
  }

  @Test
  void whatWasNeverSoldHasNoName() {
    assertThat(offerings.nameOf("dsl-51")).isEmpty();
    assertThat(offerings.soldOn(LocalDate.of(2026, 11, 22), "dsl-51")).isEmpty();
  }
}
