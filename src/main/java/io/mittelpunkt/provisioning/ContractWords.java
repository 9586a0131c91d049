package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.shared.Euro;
import io.mittelpunkt.shared.Languages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Offers and prices in a customer's words. */
@Component
public class ContractWords {

  private final MessageSource texts;

  ContractWords(MessageSource texts) {
    this.texts = texts;
  }

  /**
   * The summary that is agreed to, word for word.
   *
   * @param monthlyBefore the price before, if there is one
   * @param paid whether that is what he pays today; else it is what he ordered first
   */
  String summary(
      Offering offering, @Nullable BigDecimal monthlyBefore, boolean paid, Locale reader) {
    Locale language = Languages.nearest(reader);
    String key = paid ? "contract.before.paid" : "contract.before.ordered";
    String before =
        monthlyBefore == null
            ? text("contract.before.nothing", language)
            : text(key, language, money(monthlyBefore, language));
    return text(
        "contract.summary",
        language,
        offering.name(),
        offering.downMbit(),
        before,
        money(offering.price().monthly(), language),
        money(offering.price().setup(), language));
  }

  /** One line for each offering: its name and what it costs. */
  public String offers(List<Offering> offerings, Locale reader) {
    Locale language = Languages.nearest(reader);
    return offerings.stream()
        .map(
            offering ->
                text(
                    "contract.offer",
                    language,
                    offering.name(),
                    money(offering.price().monthly(), language)))
        .collect(Collectors.joining("; "));
  }

  /** An amount of euro as the reader writes it. */
  public String money(BigDecimal euro, Locale reader) {
    return Euro.inWords(euro, reader);
  }

  private String text(String key, Locale language, Object... values) {
    return texts.getMessage(key, values, language);
  }
}
