package io.mittelpunkt.portal.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a customer confirms the window that is held for him. */
@Component
class VisitConfirmPage {

  private final OrderPage page;
  private final VisitPart visit;
  private final CodePart code;

  VisitConfirmPage(OrderPage page, VisitPart visit, CodePart code) {
    this.page = page;
    this.visit = visit;
    this.code = code;
  }

  /** Fills the model. */
  String show(OpenedOrder opened, VisitPart.Held held, Model model) {
    model.addAttribute("head", page.head(opened));
    model.addAttribute("held", held);
    model.addAttribute("booked", visit.changeable(opened).orElse(null));
    model.addAttribute("code", code.of(opened));
    model.addAttribute("token", opened.token());
    return "portal/visit-confirm";
  }
}
