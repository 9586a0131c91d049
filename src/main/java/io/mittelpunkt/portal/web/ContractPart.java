package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.provisioning.ContractSummary;
import io.mittelpunkt.provisioning.ContractWords;
import io.mittelpunkt.provisioning.Contracts;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contract's summary word for word, with the price before and after (P10). */
@Component
class ContractPart {

  private final Contracts contracts;
  private final ContractWords words;
  private final Offerings offerings;

  ContractPart(Contracts contracts, ContractWords words, Offerings offerings) {
    this.contracts = contracts;
    this.words = words;
    this.offerings = offerings;
  }

  /**
   * A summary that waits for consent.
   *
   * @param seq which summary of the order it is
   * @param offering the offering's name
   * @param before what he pays a month until now; null when nothing
   * @param after what he would pay a month
   * @param setup what he would pay once
   * @param text the summary, word for word
   */
  record Asked(
      int seq, String offering, @Nullable String before, String after, String setup, String text) {}

  /** A summary that he agreed to, and when. */
  record Agreed(String text, String at) {}

  /** The summary that waits for his consent, if one does. */
  Optional<Asked> asked(OpenedOrder opened) {
    return opened.isOpen()
        ? contracts.openOf(opened.id()).map(summary -> asked(summary, opened))
        : Optional.empty();
  }

  /** The summary that he agreed to, if the newest is confirmed. */
  Optional<Agreed> agreed(OpenedOrder opened) {
    return contracts
        .newestOf(opened.id())
        .filter(summary -> summary.confirmedAt() != null)
        .map(summary -> new Agreed(summary.text(), opened.moment(summary.confirmedAt())));
  }

  private Asked asked(ContractSummary summary, OpenedOrder opened) {
    BigDecimal before = summary.monthlyBefore();
    return new Asked(
        summary.seq(),
        offerings.nameOf(summary.offeringId()).orElse(summary.offeringId()),
        before == null ? null : words.money(before, opened.language()),
        words.money(summary.after().monthly(), opened.language()),
        words.money(summary.after().setup(), opened.language()),
        summary.text());
  }
}
