package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.provisioning.ContractWords;
import io.mittelpunkt.provisioning.DraftOffers;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OfferingQualification;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.provisioning.QualifiedOffering;
import io.mittelpunkt.provisioning.QualifyDraft;
import io.mittelpunkt.provisioning.SystemUnavailable;
import io.mittelpunkt.shared.Languages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a customer sees of the order that he began, in his words. */
@Component
class DraftPage {

  private static final Logger LOG = LoggerFactory.getLogger(DraftPage.class);

  private final Drafts drafts;
  private final DraftOffers offers;
  private final QualifyDraft qualifyDraft;
  private final Customers customers;
  private final ContractWords money;
  private final MessageSource texts;

  DraftPage(
      Drafts drafts,
      DraftOffers offers,
      QualifyDraft qualifyDraft,
      Customers customers,
      ContractWords money,
      MessageSource texts) {
    this.drafts = drafts;
    this.offers = offers;
    this.qualifyDraft = qualifyDraft;
    this.customers = customers;
    this.money = money;
    this.texts = texts;
  }

  /**
   * The page in words.
   *
   * @param wished from when he would like the line, if he said so
   * @param offers what he can choose
   * @param refused what the address cannot have, each with the reason
   * @param checked whether we know what the address can have
   * @param left whether it lies with him: else one of us has it, or it is ordered
   * @param called whether one of us calls him
   * @param phoneKnown whether we have a number to call
   * @param order the order that it became
   */
  record View(
      String customer,
      String address,
      @Nullable String wished,
      List<Offer> offers,
      List<String> refused,
      boolean checked,
      boolean left,
      boolean called,
      boolean phoneKnown,
      @Nullable String order) {}

  /** Something that he can choose. */
  record Offer(String id, String name, String words, boolean chosen) {}

  /** The page of a draft that is not forgotten. */
  View of(String draftId) {
    OrderDraft draft = drafts.get(draftId);
    Customer customer = customers.get(draft.told().customerId());
    Locale language = Languages.nearest(customer.language());
    Optional<OfferingQualification> answer =
        draft.state().isOver() ? Optional.empty() : answer(draft);
    return new View(
        customer.name(),
        draft.told().address().inOneLine(),
        draft.wishedDate() == null ? null : day(draft.wishedDate(), language),
        offers.choosable(draft).stream()
            .map(one -> offer(one, answer, draft.offeringId(), language))
            .toList(),
        answer.map(known -> refused(known, language)).orElse(List.of()),
        answer.isPresent(),
        draft.state() == OrderDraft.State.LEFT,
        draft.callWantedAt() != null,
        customer.phone() != null,
        draft.orderId());
  }

  /** The answer that holds; asked for anew where it has expired, and left open where that fails. */
  private Optional<OfferingQualification> answer(OrderDraft draft) {
    try {
      qualifyDraft.qualify(draft.id());
    } catch (SystemUnavailable e) {
      LOG.info("The page of {} is shown without a check: {}", draft.id(), e.getMessage());
    }
    return offers.holding(draft);
  }

  private Offer offer(
      Offering one,
      Optional<OfferingQualification> answer,
      @Nullable String chosen,
      Locale language) {
    String words =
        answer
            .flatMap(known -> known.of(one.id()))
            .map(known -> available(known, language))
            .orElseGet(
                () ->
                    text(
                        "portal.draft.unchecked",
                        language,
                        Integer.toString(one.downMbit()),
                        money.money(one.price().monthly(), language),
                        money.money(one.price().setup(), language)));
    return new Offer(one.id(), one.name(), words, one.id().equals(chosen));
  }

  private String available(QualifiedOffering known, Locale language) {
    Offering one = known.offering();
    LocalDate earliest = known.earliestOn();
    return text(
        "portal.draft.available",
        language,
        Integer.toString(known.downMbit()),
        money.money(one.price().monthly(), language),
        money.money(one.price().setup(), language),
        earliest == null ? "" : day(earliest, language),
        text(known.visitNeeded() ? "portal.draft.visit" : "portal.draft.noVisit", language));
  }

  private List<String> refused(OfferingQualification known, Locale language) {
    return known.offerings().stream()
        .filter(one -> !one.available())
        .map(
            one ->
                one.offering().name()
                    + ": "
                    + text("portal.draft.cannot." + one.reason(), language))
        .toList();
  }

  private String text(String key, Locale language, Object... values) {
    return texts.getMessage(key, values, language);
  }

  private static String day(LocalDate date, Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language).format(date);
  }
}
