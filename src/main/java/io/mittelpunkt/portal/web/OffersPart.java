package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.provisioning.AlternativeOffers;
import io.mittelpunkt.provisioning.ContractWords;
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
  private final ContractWords words;
  private final MovableClock clock;

  OffersPart(
      AlternativeOffers alternatives,
      Qualifications qualifications,
      Contracts contracts,
      Offerings offerings,
      ContractWords words,
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
  record Offers(List<Offer> list, @Nullable String until) {

    static final Offers NONE = new Offers(List.of(), null);

    public boolean isEmpty() {
      return list.isEmpty();
    }
  }

  /**
   * One offer.
   *
   * @param mbit the speed that the line reaches
   * @param monthly what it costs a month
   * @param setup what it costs once
   * @param earliest the first day by which it can be active, if that is known
   * @param visit whether a technician has to come; null when that is not known
   * @param reason why the address cannot have it; null when it can
   */
  record Offer(
      String id,
      String name,
      int mbit,
      String monthly,
      String setup,
      @Nullable String earliest,
      @Nullable Boolean visit,
      @Nullable String reason) {}

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
        list.stream().map(qualified -> offer(qualified, opened)).toList(),
        opened.moment(answer.expiresAt()));
  }

  private Offer offer(QualifiedOffering qualified, OpenedOrder opened) {
    LocalDate earliest = qualified.earliestOn();
    return offer(
        qualified.offering(),
        qualified.available() ? qualified.downMbit() : qualified.offering().downMbit(),
        earliest == null ? null : OrderInWords.day(earliest, opened.language()),
        qualified.available() ? qualified.visitNeeded() : null,
        qualified.reason(),
        opened);
  }

  /** The answer has expired: names and prices stand, the rest is found out after the choice. */
  private Offers asSold(List<String> open, OpenedOrder opened) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), opened.zone());
    return new Offers(
        offerings.soldOn(today).stream()
            .filter(offering -> open.contains(offering.id()))
            .map(offering -> offer(offering, offering.downMbit(), null, null, null, opened))
            .toList(),
        null);
  }

  private Offer offer(
      Offering offering,
      int mbit,
      @Nullable String earliest,
      @Nullable Boolean visit,
      @Nullable String reason,
      OpenedOrder opened) {
    return new Offer(
        offering.id(),
        offering.name(),
        mbit,
        words.money(offering.price().monthly(), opened.language()),
        words.money(offering.price().setup(), opened.language()),
        earliest,
        visit,
        reason);
  }
}
