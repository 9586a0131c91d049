package io.mittelpunkt.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts of euro. */
public final class Euro {

  private static final Currency EURO = Currency.getInstance("EUR");

  private Euro() {}

  /**
   * An amount as a reader writes it, with its sign.
   *
   * @param amount euro
   * @param reader his language; English where we have no words in it
   */
  public static String inWords(BigDecimal amount, Locale reader) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Languages.nearest(reader));
    format.setCurrency(EURO);
    return format.format(amount);
  }
}
