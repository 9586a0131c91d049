package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.OrderInWords.Story;
import io.mittelpunkt.orders.Orders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a customer sees of his order, each part drawn by its own class. */
@Component
class OrderPage {

  private final Orders orders;
  private final Offerings offerings;
  private final OrderInWords inWords;
  private final DetailPart detail;
  private final ContractPart contract;
  private final OffersPart offers;
  private final PromisePart promise;
  private final VisitPart visit;
  private final CancellationPart cancellation;
  private final RatingPart rating;
  private final CodePart code;
  private final TeamShort team;

  OrderPage(
      Orders orders,
      Offerings offerings,
      OrderInWords inWords,
      DetailPart detail,
      ContractPart contract,
      OffersPart offers,
      PromisePart promise,
      VisitPart visit,
      CancellationPart cancellation,
      RatingPart rating,
      CodePart code,
      TeamShort team) {
    this.orders = orders;
    this.offerings = offerings;
    this.inWords = inWords;
    this.detail = detail;
    this.contract = contract;
    this.offers = offers;
    this.promise = promise;
    this.visit = visit;
    this.cancellation = cancellation;
    this.rating = rating;
    this.code = code;
    this.team = team;
  }

  /** The page in words: what is asked first, then what was promised, then the story. */
  record View(
      Head head,
      Story story,
      DetailPart.@Nullable Asked asked,
      ContractPart.@Nullable Asked contract,
      ContractPart.@Nullable Agreed agreed,
      OffersPart.Offers alternatives,
      OffersPart.Offers possible,
      PromisePart.View promise,
      VisitPart.View visit,
      CancellationPart.View cancellation,
      RatingPart.View rating,
      CodePart.View code,
      TeamShort.View team) {

    /** What was said stays unsaid where the page still asks, as after going back. */
    boolean fits(Said said) {
      return switch (said) {
        case TAKEN, KNOWN -> asked == null;
        case CONFIRMED, NOTHING_TO_CONFIRM -> contract == null;
        case OTHER_SUMMARY -> contract != null;
        case CHOSEN, NOTHING_TO_CHOOSE -> alternatives.isEmpty();
        case NOT_OFFERED -> !alternatives.isEmpty();
        case CANCELLATION_ASKED -> cancellation.state() == null;
        case RATED -> rating.stars() > 0;
        case VISIT_BOOKED, VISIT_MOVED -> visit.booked() != null;
        case VISIT_RATED -> visit.ended() != null && visit.ended().stars() > 0;
        case VISIT_GIVEN_BACK -> visit.booked() == null;
        default -> true;
      };
    }
  }

  /** Whose order it is, and of what. */
  record Head(String order, String customer, String offering, String address) {}

  /** Fills the model with the page as it is now. */
  String show(OpenedOrder opened, Optional<Said> said, Model model) {
    return show(opened, said, "", model);
  }

  /**
   * The same.
   *
   * @param safetyLanguage in which the safety notice was asked for, from outside; may be empty
   */
  String show(OpenedOrder opened, Optional<Said> said, String safetyLanguage, Model model) {
    View view = of(opened.with(orders.get(opened.id())), safetyLanguage);
    model.addAttribute("view", view);
    model.addAttribute("token", opened.token());
    model.addAttribute("said", said.filter(view::fits).orElse(null));
    return "portal/order";
  }

  /** Whose order it is, and of what; the head of each page. */
  Head head(OpenedOrder opened) {
    String offering = opened.order().offeringId();
    return new Head(
        opened.id(),
        opened.customer().name(),
        offerings.nameOf(offering).orElse(offering),
        opened.order().installationAddress().inOneLine());
  }

  private View of(OpenedOrder opened, String safetyLanguage) {
    return new View(
        head(opened),
        inWords.of(opened.order(), opened.language(), opened.zone()),
        detail.of(opened).orElse(null),
        contract.asked(opened).orElse(null),
        contract.agreed(opened).orElse(null),
        offers.alternatives(opened),
        offers.possible(opened),
        promise.of(opened),
        visit.of(opened, safetyLanguage),
        cancellation.of(opened),
        rating.of(opened),
        code.of(opened),
        team.of(opened));
  }
}
