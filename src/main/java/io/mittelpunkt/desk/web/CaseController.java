package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.CaseView;
import io.mittelpunkt.desk.LookAtCase;
import io.mittelpunkt.desk.RenewLink;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.ProvideDetail.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The case view, and what can be done there while the customer is on the phone. After each action
 * comes the page again, so that a reload does nothing twice.
 */
@Controller
@RequestMapping("/desk/cases/{orderId}")
class CaseController {

  private static final Set<String> WAYS = Set.of("search", "task", "order");
  private static final Set<String> SAID = Set.of("taken", "known", "link");

  private final CaseReaders readers;
  private final Orders orders;
  private final LookAtCase lookAtCase;
  private final ProvideDetail provideDetail;
  private final RenewLink renewLink;
  private final StaffTexts staffTexts;

  CaseController(
      CaseReaders readers,
      Orders orders,
      LookAtCase lookAtCase,
      ProvideDetail provideDetail,
      RenewLink renewLink,
      StaffTexts staffTexts) {
    this.readers = readers;
    this.orders = orders;
    this.lookAtCase = lookAtCase;
    this.provideDetail = provideDetail;
    this.renewLink = renewLink;
    this.staffTexts = staffTexts;
  }

  @GetMapping
  String show(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String said,
      Principal signedIn,
      Model model) {
    if (SAID.contains(said)) {
      model.addAttribute("said", said);
    }
    return page(orderId, WAYS.contains(from) ? from : "address", signedIn, model);
  }

  /** What the customer says on the phone is written down at once, and the order runs on (P3). */
  @PostMapping("/detail")
  String writeDown(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String answer,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    mayChange(orderId, signedIn);
    Outcome outcome = provideDetail.answer(orderId, answer, ProvideDetail.BY_PHONE);
    if (outcome instanceof Outcome.Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      String reason = "detail." + refused.detail().code() + "." + refused.reason();
      model.addAttribute("refused", staffTexts.text(reason));
      model.addAttribute("typed", answer);
      return page(orderId, "order", signedIn, model);
    }
    return after(outcome instanceof Outcome.NotAsked ? "known" : "taken");
  }

  @PostMapping("/link")
  String renewLink(@PathVariable String orderId, Principal signedIn) {
    mayChange(orderId, signedIn);
    renewLink.renew(orderId);
    return after("link");
  }

  /** Where a browser is after an answer that was refused: a reload opens the page again. */
  @GetMapping({"/detail", "/link"})
  String again() {
    return "redirect:/desk/cases/{orderId}?from=order";
  }

  private String page(String orderId, String way, Principal signedIn, Model model) {
    StaffMember reader = readers.reader(signedIn);
    CaseView view = lookAtCase.open(orderId, reader, way).orElseThrow(CaseController::unknown);
    model.addAttribute("view", view);
    return "desk/case";
  }

  private void mayChange(String orderId, Principal signedIn) {
    readers.reader(signedIn);
    if (orders.find(orderId).isEmpty()) {
      throw unknown();
    }
  }

  private static String after(String said) {
    return "redirect:/desk/cases/{orderId}?from=order&said=" + said;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
