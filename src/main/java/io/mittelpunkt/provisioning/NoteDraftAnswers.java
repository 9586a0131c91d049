package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.MatterSettled;
import io.mittelpunkt.shared.OneLine;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a customer says of his draft: once, so that nobody asks it again (P3). */
@Service
public class NoteDraftAnswers {

  private final Drafts drafts;
  private final DraftOffers offers;
  private final Customers customers;
  private final ApplicationEventPublisher events;

  NoteDraftAnswers(
      Drafts drafts, DraftOffers offers, Customers customers, ApplicationEventPublisher events) {
    this.drafts = drafts;
    this.offers = offers;
    this.customers = customers;
    this.events = events;
  }

  /**
   * Writes it down, all or nothing.
   *
   * @return the text key of what cannot be right, if anything
   */
  @Transactional
  public Optional<String> note(String draftId, DraftAnswers said) {
    OrderDraft draft = drafts.lock(draftId);
    if (draft.state().isOver()) {
      return Optional.of("draft.over");
    }
    LocalDate today = offers.today(draft);
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    String refusal =
        firstOf(
            unknownOffering(draft, said.offeringId()),
            read(Detail.BIRTH_DATE, said.birthDate(), today, details),
            read(Detail.CONTACT_PHONE, said.contactPhone(), today, details),
            wrongDay(said.wishedDate(), today),
            said.signature() == null || OneLine.fits(said.signature(), Evidence.LONGEST_REFERENCE)
                ? null
                : "draft.signatureWrong");
    if (refusal == null) {
      drafts.setChoice(
          draftId,
          said.offeringId(),
          said.wishedDate() == null ? null : LocalDate.parse(said.wishedDate()),
          said.signature());
      details.forEach(
          (detail, value) -> customers.remember(draft.told().customerId(), detail, value));
      drafts.callWanted(draftId, null);
    }
    return Optional.ofNullable(refusal);
  }

  /** He thinks it over: he was spoken with, and nobody need call him about it. */
  @Transactional
  public void thinksItOver(String draftId) {
    events.publishEvent(MatterSettled.draft(draftId));
  }

  /**
   * Writes down where the line is really to be.
   *
   * @return the text key of what cannot be right, if anything
   */
  @Transactional
  public Optional<String> correctAddress(
      String draftId, @Nullable String street, @Nullable String postcode, @Nullable String city) {
    PostalAddress address = BeginDraft.address(street, postcode, city);
    if (address == null) {
      return Optional.of("draft.addressMissing");
    }
    drafts.setAddress(draftId, address);
    return Optional.empty();
  }

  private @Nullable String unknownOffering(OrderDraft draft, @Nullable String offeringId) {
    boolean fine =
        offeringId == null
            || offers.choosable(draft).stream().anyMatch(one -> one.id().equals(offeringId));
    return fine ? null : "draft.notToBeHad";
  }

  private static @Nullable String read(
      Detail detail, @Nullable String text, LocalDate today, Map<Detail, String> read) {
    if (text == null) {
      return null;
    }
    Detail.Reading reading = detail.read(text, today);
    if (reading instanceof Detail.Reading.Refused refused) {
      return "detail." + detail.code() + "." + refused.reason();
    }
    read.put(detail, ((Detail.Reading.Accepted) reading).value());
    return null;
  }

  private static @Nullable String wrongDay(@Nullable String text, LocalDate today) {
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      return day.isAfter(today) && !day.isAfter(today.plusDays(ChangeWishedDate.LONGEST_AHEAD_DAYS))
          ? null
          : "draft.dayNotPossible";
    } catch (DateTimeParseException e) {
      return "draft.dayNotPossible";
    }
  }

  private static @Nullable String firstOf(@Nullable String... refusals) {
    for (String refusal : refusals) {
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }
}
