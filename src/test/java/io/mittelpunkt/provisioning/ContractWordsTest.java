package io.mittelpunkt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Price;
import io.mittelpunkt.support.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Offers and prices as a customer reads them, word for word (P10). */
class ContractWordsTest {

  private static final Offering DSL_50 = offering("DSL 50", 50, "34.95");
  private static final Offering DSL_1000 = offering("DSL 1000", 1000, "1234.50");

  private final ContractWords words = new ContractWords(Words.source());

  @Test
  void theSummaryNamesOfferSpeedAndThePriceBeforeAndAfter_P10() {
    assertThat(words.summary(DSL_50, new BigDecimal("24.95"), true, Locale.ENGLISH))
        .isEqualTo(
            "DSL 50, up to 50 Mbit/s downstream. Price before: €24.95 a month. Price after:"
                + " €34.95 a month, and €39.95 once for setting up. All prices in euro, tax"
                + " included. You can end the contract at any time with one month's notice, and"
                + " withdraw from it within 14 days.");
  }

  @Test
  void whoPaysNothingYetReadsThat_P10() {
    assertThat(words.summary(DSL_50, null, true, Locale.ENGLISH))
        .contains("Price before: nothing")
        .doesNotContain("null");
    assertThat(words.summary(DSL_50, null, true, Locale.GERMAN))
        .contains("Preis vorher: nichts")
        .doesNotContain("null");
  }

  @Test
  void amountsAreWrittenAsTheReaderWritesThem() {
    assertThat(words.money(new BigDecimal("1234.5"), Locale.ENGLISH)).isEqualTo("€1,234.50");
    assertThat(words.money(new BigDecimal("1234.5"), Locale.GERMAN)).isEqualTo("1.234,50\u00a0€");
    assertThat(words.money(BigDecimal.ZERO, Locale.GERMAN)).isEqualTo("0,00\u00a0€");
  }

  @Test
  void speedsOfAThousandAreStillOneNumber() {
    assertThat(words.summary(DSL_1000, null, true, Locale.ENGLISH))
        .contains("DSL 1000", "€1,234.50");
  }

  @Test
  void whoSpeaksAnotherLanguageReadsTheNearest() {
    Locale swiss = Locale.forLanguageTag("de-CH");

    assertThat(words.summary(DSL_50, null, true, swiss)).contains("Preis vorher: nichts", "34.95");
    assertThat(words.summary(DSL_50, null, true, Locale.JAPANESE))
        .isEqualTo(words.summary(DSL_50, null, true, Locale.ENGLISH));
  }

  @Test
  void offersAreNamedWithWhatTheyCost() {
    assertThat(words.offers(List.of(DSL_50, DSL_1000), Locale.ENGLISH))
        .isEqualTo("DSL 50 for €34.95 a month; DSL 1000 for €1,234.50 a month");
    assertThat(words.offers(List.of(), Locale.ENGLISH)).isEmpty();
  }

  private static Offering offering(String name, int downMbit, String monthly) {
    return new Offering(
        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
        name,
        downMbit,
        true,
        new Price(new BigDecimal(monthly), new BigDecimal("39.95")));
  }
}
