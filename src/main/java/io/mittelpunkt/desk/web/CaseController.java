package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.RenewLink;
import io.mittelpunkt.desk.WhoseContact;
import io.mittelpunkt.desk.web.CasePages.Refusal;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.ProvideDetail.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case view, with the missing detail and the link to the customer's page. */
@Controller
@RequestMapping("/desk/cases/{orderId}")
class CaseController {

  private static final Set<String> WAYS = Set.of("search", "task", "order", "board", "customer");
  private static final Set<String> SAID =
      Set.of(
          "taken",
          "known",
          "link",
          "code",
          "agreed",
          "chosen",
          "wished",
          "cancelling",
          "ended",
          "visit",
          "givenBack");

  private final CasePages pages;
  private final ProvideDetail provideDetail;
  private final RenewLink renewLink;
  private final StaffTexts staffTexts;
  private final WhoseContact whoseContact;

  CaseController(
      CasePages pages,
      ProvideDetail provideDetail,
      RenewLink renewLink,
      StaffTexts staffTexts,
      WhoseContact whoseContact) {
    this.pages = pages;
    this.provideDetail = provideDetail;
    this.renewLink = renewLink;
    this.staffTexts = staffTexts;
    this.whoseContact = whoseContact;
  }

  /** A callback and a conversation are seen with their customer. */
  @GetMapping
  String show(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String said,
      Principal signedIn,
      Model model) {
    Optional<String> customer = whoseContact.of(orderId);
    if (customer.isPresent()) {
      model.addAttribute("customer", customer.get());
      return "redirect:/desk/customers/{customer}?from=task";
    }
    if (SAID.contains(said)) {
      model.addAttribute("said", said);
    }
    return pages.page(orderId, WAYS.contains(from) ? from : "address", signedIn, model);
  }

  /** What the customer says on the phone is written down at once, and the order runs on (P3). */
  @PostMapping("/detail")
  String writeDown(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String answer,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    pages.changeable(orderId, signedIn);
    Outcome outcome = provideDetail.answer(orderId, answer, ProvideDetail.BY_PHONE);
    if (outcome instanceof Outcome.Refused refused) {
      String key = "detail." + refused.detail().code() + "." + refused.reason();
      Refusal refusal = new Refusal("answer", staffTexts.text(key), answer);
      return pages.refused(orderId, refusal, signedIn, response, model);
    }
    return CasePages.after(outcome instanceof Outcome.NotAsked ? "known" : "taken");
  }

  @PostMapping("/link")
  String renewLink(@PathVariable String orderId, Principal signedIn) {
    pages.changeable(orderId, signedIn);
    renewLink.renew(orderId);
    return CasePages.after("link");
  }

  /** Where a browser is after a value that was refused: a reload opens the page again. */
  @GetMapping("/{action:detail|link|code|contract|offering|date|cancellation}")
  String again() {
    return "redirect:/desk/cases/{orderId}?from=order";
  }
}
