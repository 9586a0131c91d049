package io.mittelpunkt.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentCompensationTest {

  @ParameterizedTest
  @CsvSource({"0, 10.00", "34.95, 10.00", "50.00, 10.00", "50.03, 10.01", "89.99, 18.00"})
  void isTenEuroOrAFifthOfTheMonthlyFeeWhicheverIsHigher_P12(BigDecimal fee, BigDecimal owed) {
    assertThat(AppointmentCompensation.of(fee)).isEqualTo(owed);
  }
}
