package io.mittelpunkt.portal.web;

import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.scheduling.GiveBackVisit;
import io.mittelpunkt.scheduling.GiveBackVisit.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the agreed window back with the customer's code; the order itself goes on. */
@Controller
@RequestMapping("/c/{token}/visit/give-back")
class VisitGiveBackController {

  private final OrderPage page;
  private final VisitPart visit;
  private final VisitWords words;
  private final CodePart codePart;
  private final CustomerCodes codes;
  private final GiveBackVisit giveBackVisit;

  VisitGiveBackController(
      OrderPage page,
      VisitPart visit,
      VisitWords words,
      CodePart codePart,
      CustomerCodes codes,
      GiveBackVisit giveBackVisit) {
    this.page = page;
    this.visit = visit;
    this.words = words;
    this.codePart = codePart;
    this.codes = codes;
    this.giveBackVisit = giveBackVisit;
  }

  @GetMapping
  String show(OpenedOrder opened, @RequestParam(defaultValue = "") String said, Model model) {
    return page(opened, Said.of(said), model);
  }

  /** Gives it back; a code is spent only while that is possible. */
  @PostMapping
  String giveBack(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    if (visit.changeable(opened).isEmpty()) {
      return "redirect:/c/{token}";
    }
    if (!codes.spend(opened.id(), CodePart.digits(code))) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("codeNotTaken", true);
      return page(opened, Optional.empty(), model);
    }
    Outcome outcome = giveBackVisit.giveBack(opened.id(), "page");
    if (outcome instanceof Outcome.Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("problem", words.problem(refused.reason(), opened));
      return page(opened, Optional.empty(), model);
    }
    return Said.VISIT_GIVEN_BACK.on("#visit");
  }

  private String page(OpenedOrder opened, Optional<Said> said, Model model) {
    Optional<VisitPart.Booked> booked = visit.changeable(opened);
    if (booked.isEmpty()) {
      return "redirect:/c/{token}";
    }
    model.addAttribute("head", page.head(opened));
    model.addAttribute("booked", booked.get());
    model.addAttribute("code", codePart.of(opened));
    model.addAttribute("said", said.orElse(null));
    model.addAttribute("token", opened.token());
    return "portal/visit-give-back";
  }
}
