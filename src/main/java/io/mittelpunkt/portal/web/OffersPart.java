package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.provisioning.AlternativeOffers;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.OfferingQualification;
import io.mittelpunkt.provisioning.Qualifications;
import io.mittelpunkt.provisioning.QualifiedOffering;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the address can have, from the answer that every channel reads (P5). */
@Component
class OffersPart {

  private final AlternativeOffers alternatives;
  private final Qualifications qualifications;
  private final Contracts contracts;
  private final Offerings offerings;
  private final OfferWords words;
  private final MovableClock clock;

  OffersPart(
      AlternativeOffers alternatives,
      Qualifications qualifications,
      Contracts contracts,
      Offerings offerings,
      OfferWords words,
      MovableClock clock) {
    this.alternatives = alternatives;
    this.qualifications = qualifications;
    this.contracts = contracts;
    this.offerings = offerings;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Offers.
   *
   * @param list the slowest first
   * @param until until when the answer holds; null when it has to be found out anew
   */
  record Offers(List<OfferWords.Offer> list, @Nullable String until) {

    static final Offers NONE = new Offers(List.of(), null);

    public boolean isEmpty() {
      return list.isEmpty();
    }
  }

  /** What he is asked to choose from, if he is. */
  Offers alternatives(OpenedOrder opened) {
    List<String> open = opened.isOpen() ? alternatives.openOf(opened.id()) : List.of();
    if (open.isEmpty()) {
      return Offers.NONE;
    }
    return holding(opened)
        .map(
            answer ->
                offers(
                    answer,
                    answer.available().stream()
                        .filter(qualified -> open.contains(qualified.offering().id()))
                        .toList(),
                    opened))
        .orElseGet(() -> asSold(open, opened));
  }

  /** All that the address can have, as long as nothing is confirmed or asked. */
  Offers possible(OpenedOrder opened) {
    boolean settled =
        !opened.isOpen()
            || contracts.newestOf(opened.id()).filter(it -> it.confirmedAt() != null).isPresent()
            || !alternatives.openOf(opened.id()).isEmpty();
    return settled
        ? Offers.NONE
        : holding(opened)
            .map(answer -> offers(answer, answer.offerings(), opened))
            .orElse(Offers.NONE);
  }

  /** The first day by which what is ordered can be active, if that is known. */
  Optional<String> earliest(OpenedOrder opened) {
    return holding(opened)
        .flatMap(answer -> answer.of(opened.order().offeringId()))
        .map(QualifiedOffering::earliestOn)
        .map(day -> OrderInWords.day(day, opened.language()));
  }

  private Optional<OfferingQualification> holding(OpenedOrder opened) {
    return qualifications.holding(opened.order().installationAddress(), clock.instant());
  }

  private Offers offers(
      OfferingQualification answer, List<QualifiedOffering> list, OpenedOrder opened) {
    return new Offers(
        list.stream().map(qualified -> words.of(qualified, opened)).toList(),
        opened.moment(answer.expiresAt()));
  }

  /** The answer has expired: names and prices stand, the rest is found out after the choice. */
  private Offers asSold(List<String> open, OpenedOrder opened) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), opened.zone());
    return new Offers(
        offerings.soldOn(today).stream()
            .filter(offering -> open.contains(offering.id()))
            .map(offering -> words.of(offering, opened))
            .toList(),
        null);
  }
}
