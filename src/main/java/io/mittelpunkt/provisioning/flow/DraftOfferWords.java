package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.provisioning.ContractWords;
import io.mittelpunkt.provisioning.DraftOffers;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.provisioning.QualifiedOffering;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a draft's address can have, as the staff say it. */
@Component
class DraftOfferWords {

  private final DraftOffers offers;
  private final Offerings offerings;
  private final ContractWords money;
  private final StaffTexts texts;

  DraftOfferWords(DraftOffers offers, Offerings offerings, ContractWords money, StaffTexts texts) {
    this.offers = offers;
    this.offerings = offerings;
    this.money = money;
    this.texts = texts;
  }

  /** An offering with its price. */
  String priced(Offering offering) {
    return money.offers(List.of(offering), texts.language().locale());
  }

  /** One line for each offering that is sold; one that says so while the answer is not known. */
  List<String> lines(OrderDraft draft) {
    return offers
        .holding(draft)
        .map(answer -> answer.offerings().stream().map(this::line).toList())
        .orElseGet(() -> List.of(texts.text("task.draft.notQualified")));
  }

  private String line(QualifiedOffering one) {
    if (one.available()) {
      return texts.text(
          "task.draft.available",
          priced(one.offering()),
          Integer.toString(one.downMbit()),
          one.earliestOn() == null ? "" : texts.day(one.earliestOn()),
          texts.text(one.visitNeeded() ? "task.draft.visit" : "task.draft.noVisit"));
    }
    String reason = texts.text("task.draft.refused." + one.reason());
    String alternative = one.alternativeId();
    return alternative == null
        ? texts.text("task.draft.notAvailable", one.offering().name(), reason)
        : texts.text(
            "task.draft.insteadOf",
            one.offering().name(),
            reason,
            offerings.nameOf(alternative).orElse(alternative));
  }
}
