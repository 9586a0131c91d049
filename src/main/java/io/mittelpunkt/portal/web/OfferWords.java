package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.provisioning.ContractWords;
import io.mittelpunkt.provisioning.QualifiedOffering;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One offer in the customer's words. */
@Component
class OfferWords {

  private final ContractWords words;

  OfferWords(ContractWords words) {
    this.words = words;
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

  /** What a qualification says of an offering. */
  Offer of(QualifiedOffering qualified, OpenedOrder opened) {
    LocalDate earliest = qualified.earliestOn();
    return offer(
        qualified.offering(),
        qualified.available() ? qualified.downMbit() : qualified.offering().downMbit(),
        earliest == null ? null : OrderInWords.day(earliest, opened.language()),
        qualified.available() ? qualified.visitNeeded() : null,
        qualified.reason(),
        opened);
  }

  /** An offering as it is sold, whatever the address can have. */
  Offer of(Offering offering, OpenedOrder opened) {
    return offer(offering, offering.downMbit(), null, null, null, opened);
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
