package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.desk.Doable.Choice;
import io.mittelpunkt.desk.Doable.Consent;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.AlternativeOffers;
import io.mittelpunkt.provisioning.ContractSummary;
import io.mittelpunkt.provisioning.ContractWords;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.Lines;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out what can be done for an order now: a form is shown only where it applies. */
@Component
class DoableNow {

  private final Contracts contracts;
  private final AlternativeOffers alternatives;
  private final Offerings offerings;
  private final Lines lines;
  private final ContractWords contractWords;
  private final StaffTexts texts;
  private final MovableClock clock;

  DoableNow(
      Contracts contracts,
      AlternativeOffers alternatives,
      Offerings offerings,
      Lines lines,
      ContractWords contractWords,
      StaffTexts texts,
      MovableClock clock) {
    this.contracts = contracts;
    this.alternatives = alternatives;
    this.offerings = offerings;
    this.lines = lines;
    this.contractWords = contractWords;
    this.texts = texts;
    this.clock = clock;
  }

  Doable of(ProductOrder order, Customer customer) {
    if (order.state().isEnd() || order.state() == OrderState.PENDING_CANCELLATION) {
      return new Doable(null, List.of(), false, false);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), customer.zone());
    return new Doable(
        contracts.openOf(order.id()).map(summary -> consent(summary, customer)).orElse(null),
        alternatives.openOf(order.id()).stream().map(id -> choice(id, today)).toList(),
        lines.of(order.id()).activatedAt() == null,
        !order.state().isBeingCancelled());
  }

  private Consent consent(ContractSummary summary, Customer customer) {
    return new Consent(
        summary.seq(),
        Languages.nearest(customer.language()).toLanguageTag(),
        summary.text(),
        texts.moment(summary.presentedAt()));
  }

  private Choice choice(String offeringId, LocalDate today) {
    String words =
        offerings
            .soldOn(today, offeringId)
            .map(offering -> contractWords.offers(List.of(offering), texts.language().locale()))
            .or(() -> offerings.nameOf(offeringId))
            .orElse(offeringId);
    return new Choice(offeringId, words);
  }
}
