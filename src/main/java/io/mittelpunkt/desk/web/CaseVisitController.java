package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.FindVisit;
import io.mittelpunkt.desk.VisitAtDesk;
import io.mittelpunkt.desk.web.CasePages.Refusal;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.scheduling.ConfirmWindow;
import io.mittelpunkt.scheduling.GiveBackVisit;
import io.mittelpunkt.scheduling.HoldWindow;
import io.mittelpunkt.shared.TimeWindow;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The technician's window, as a customer agrees it on the phone: chosen, moved or given back, also
 * where it is too late for him to do so himself.
 */
@Controller
@RequestMapping("/desk/cases/{orderId}/visit")
class CaseVisitController {

  private static final String VIA = ProvideDetail.BY_PHONE;

  private final CasePages pages;
  private final FindVisit findVisit;
  private final HoldWindow holdWindow;
  private final ConfirmWindow confirmWindow;
  private final GiveBackVisit giveBackVisit;
  private final DeskTexts texts;

  CaseVisitController(
      CasePages pages,
      FindVisit findVisit,
      HoldWindow holdWindow,
      ConfirmWindow confirmWindow,
      GiveBackVisit giveBackVisit,
      DeskTexts texts) {
    this.pages = pages;
    this.findVisit = findVisit;
    this.holdWindow = holdWindow;
    this.confirmWindow = confirmWindow;
    this.giveBackVisit = giveBackVisit;
    this.texts = texts;
  }

  /**
   * Books a window, in place of the one that is agreed if one is.
   *
   * @param window as {@link TimeWindow#iso} writes it
   */
  @PostMapping("/window")
  String book(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String window,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    pages.changeable(orderId, signedIn);
    Optional<String> refusal =
        findVisit.of(orderId).filter(VisitAtDesk::choosable).isEmpty()
            ? Optional.of("notNow")
            : TimeWindow.read(window)
                .map(chosen -> book(orderId, chosen))
                .orElse(Optional.of("notAWindow"));
    return refusal
        .map(reason -> refused(orderId, reason, signedIn, response, model))
        .orElseGet(() -> CasePages.after("visit"));
  }

  @PostMapping("/give-back")
  String giveBack(
      @PathVariable String orderId, Principal signedIn, HttpServletResponse response, Model model) {
    pages.changeable(orderId, signedIn);
    return giveBackVisit.giveBack(orderId, VIA) instanceof GiveBackVisit.Outcome.Refused refused
        ? refused(orderId, refused.reason(), signedIn, response, model)
        : CasePages.after("givenBack");
  }

  /** Where a browser is after a window that was refused: a reload opens the page again. */
  @GetMapping("/{action:window|give-back}")
  String again() {
    return "redirect:/desk/cases/{orderId}?from=order";
  }

  /** Why it was not booked; empty when it was. */
  private Optional<String> book(String orderId, TimeWindow window) {
    HoldWindow.Outcome held = holdWindow.hold(orderId, window);
    if (held instanceof HoldWindow.Outcome.Refused refused) {
      return Optional.of(refused.reason());
    }
    if (!(held instanceof HoldWindow.Outcome.Held chosen)) {
      return Optional.of("taken");
    }
    ConfirmWindow.Outcome confirmed = confirmWindow.confirm(chosen.visit().id(), VIA);
    if (confirmed instanceof ConfirmWindow.Outcome.Refused refused) {
      return Optional.of(refused.reason());
    }
    return confirmed instanceof ConfirmWindow.Outcome.Booked
        ? Optional.empty()
        : Optional.of("taken");
  }

  private String refused(
      String orderId,
      String reason,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    String words =
        texts.getOr("case.visit.refused." + reason, texts.get("case.visit.refused.notNow"));
    return pages.refused(orderId, new Refusal("window", words, ""), signedIn, response, model);
  }
}
