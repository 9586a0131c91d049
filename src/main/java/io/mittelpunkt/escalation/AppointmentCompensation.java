package io.mittelpunkt.escalation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What may be owed for an appointment that was not kept: 10 euro or 20 % of the monthly fee,
 * whichever is higher, for each (P12; TKG section 58 (4)).
 */
public final class AppointmentCompensation {

  private static final BigDecimal LEAST = new BigDecimal("10.00");
  private static final BigDecimal SHARE = new BigDecimal("0.20");

  private AppointmentCompensation() {}

  /**
   * The amount.
   *
   * @param monthlyFee what the customer pays a month, in euro, tax included; 0 where nothing is
   *     known
   * @return euro, to the cent
   */
  public static BigDecimal of(BigDecimal monthlyFee) {
    return LEAST.max(monthlyFee.multiply(SHARE).setScale(2, RoundingMode.HALF_UP));
  }
}
