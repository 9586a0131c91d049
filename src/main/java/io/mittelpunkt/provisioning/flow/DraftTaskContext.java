package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.FormChoices;
import io.mittelpunkt.engine.FormChoices.Choice;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.engine.TaskContext;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.provisioning.DraftOffers;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Shows whoever has a draft's task what is known of its customer and his address, so that he asks
 * nothing twice (P3) and says what every channel says (P5).
 */
@Component
class DraftTaskContext implements TaskContext {

  private final Drafts drafts;
  private final DraftOffers offers;
  private final DraftOfferWords words;
  private final Offerings offerings;
  private final Customers customers;
  private final StaffTexts texts;

  DraftTaskContext(
      Drafts drafts,
      DraftOffers offers,
      DraftOfferWords words,
      Offerings offerings,
      Customers customers,
      StaffTexts texts) {
    this.drafts = drafts;
    this.offers = offers;
    this.words = words;
    this.offerings = offerings;
    this.customers = customers;
    this.texts = texts;
  }

  @Override
  public Map<String, Object> facts(String businessKey, String processId, String processInstanceId) {
    return OrderDraft.isNumber(businessKey)
        ? drafts
            .find(businessKey)
            .filter(draft -> !draft.state().isOver())
            .map(this::facts)
            .orElse(Map.of())
        : Map.of();
  }

  private Map<String, Object> facts(OrderDraft draft) {
    Customer customer = customers.get(draft.told().customerId());
    Map<String, Object> facts = new HashMap<>();
    facts.put("orderId", draft.id());
    facts.put("customerName", customer.name());
    facts.put("customerNumber", customer.id());
    facts.put("customerReach", reach(customer));
    facts.put(
        "customerLanguage", customer.language().getDisplayLanguage(texts.language().locale()));
    facts.put("birthDateKnown", customer.birthDate() != null);
    facts.put("contactPhoneKnown", customer.phone() != null);
    facts.put(
        "knownBirthDate",
        customer.birthDate() == null
            ? texts.text("task.draft.notKnown")
            : texts.day(customer.birthDate()));
    facts.put("offering", offering(draft));
    facts.put("installationAddress", draft.told().address().inOneLine());
    facts.put(
        "wished",
        draft.wishedDate() == null
            ? texts.text("task.draft.noWish")
            : texts.day(draft.wishedDate()));
    facts.put("promised", texts.text("task.notPromised"));
    facts.put("orderState", texts.text("task.draft.state." + draft.state().code()));
    facts.put("draftChannel", draft.channel());
    facts.put("qualification", words.lines(draft));
    facts.put(
        "offeringChoices",
        new FormChoices(
            offers.choosable(draft).stream()
                .map(one -> new Choice(words.priced(one), one.id()))
                .toList()));
    if (draft.offeringId() != null) {
      facts.put("chosenOffering", draft.offeringId());
    }
    facts.put("story", story(draft));
    return facts;
  }

  private String offering(OrderDraft draft) {
    String id = draft.offeringId();
    return id == null ? texts.text("task.draft.notChosen") : offerings.nameOf(id).orElse(id);
  }

  private String reach(Customer customer) {
    String ways =
        Stream.of(customer.phone(), customer.email())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return ways.isEmpty() ? texts.text("task.reach.nothing") : ways;
  }

  private List<String> story(OrderDraft draft) {
    return Stream.of(
            texts.text("task.draft.begun", texts.moment(draft.begunAt())),
            draft.offeredAt() == null
                ? null
                : texts.text("task.draft.offered", texts.moment(draft.offeredAt())),
            draft.callWantedAt() == null
                ? null
                : texts.text("task.draft.callWanted", texts.moment(draft.callWantedAt())))
        .filter(Objects::nonNull)
        .toList();
  }
}
