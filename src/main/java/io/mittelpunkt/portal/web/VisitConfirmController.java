package io.mittelpunkt.portal.web;

import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.scheduling.ConfirmWindow;
import io.mittelpunkt.scheduling.ConfirmWindow.Outcome;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.Wish;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Books the window that is held. The link is enough for the answer to our question; to replace what
 * is agreed takes the customer's code.
 */
@Controller
@RequestMapping("/c/{token}/visit/confirm")
class VisitConfirmController {

  private final VisitConfirmPage page;
  private final VisitWindowsPage windowsPage;
  private final VisitPart visit;
  private final WindowsPart windows;
  private final Visits visits;
  private final CustomerCodes codes;
  private final ConfirmWindow confirmWindow;

  VisitConfirmController(
      VisitConfirmPage page,
      VisitWindowsPage windowsPage,
      VisitPart visit,
      WindowsPart windows,
      Visits visits,
      CustomerCodes codes,
      ConfirmWindow confirmWindow) {
    this.page = page;
    this.windowsPage = windowsPage;
    this.visit = visit;
    this.windows = windows;
    this.visits = visits;
    this.codes = codes;
    this.confirmWindow = confirmWindow;
  }

  @GetMapping
  String show(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String said,
      HttpServletResponse response,
      Model model) {
    Optional<VisitPart.Held> held = visit.held(opened);
    model.addAttribute("said", Said.of(said).orElse(null));
    return held.isPresent()
        ? page.show(opened, held.get(), model)
        : "redirect:/c/{token}/visit/windows";
  }

  /**
   * Books it.
   *
   * @param id the visit that the page showed; anything else is an older page
   */
  @PostMapping
  String confirm(
      OpenedOrder opened,
      @RequestParam(name = "visit", defaultValue = "") String id,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    if (visits.openOf(opened.id()).filter(open -> open.id().equals(id)).isPresent()) {
      return Said.VISIT_BOOKED.on("#visit");
    }
    Optional<VisitPart.Held> held = visit.held(opened).filter(it -> it.visit().equals(id));
    if (held.isEmpty() || !windowsPage.isOpen(opened)) {
      return lapsed(opened, windows.of(opened, Wish.NONE), response, model);
    }
    if (held.get().moves() && !codes.spend(opened.id(), CodePart.digits(code))) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("codeNotTaken", true);
      return page.show(opened, held.get(), model);
    }
    Outcome outcome = confirmWindow.confirm(id, "page");
    if (outcome instanceof Outcome.Booked) {
      return (held.get().moves() ? Said.VISIT_MOVED : Said.VISIT_BOOKED).on("#visit");
    }
    if (outcome instanceof Outcome.Lapsed lapsed) {
      return lapsed(opened, windows.of(opened, lapsed.alternatives()), response, model);
    }
    String reason = ((Outcome.Refused) outcome).reason();
    return windowsPage.show(
        opened, windows.of(opened, Wish.NONE), WishForm.EMPTY, reason, response, model);
  }

  private String lapsed(
      OpenedOrder opened, WindowsPart.View free, HttpServletResponse response, Model model) {
    return windowsPage.show(opened, free, WishForm.EMPTY, "lapsed", response, model);
  }
}
