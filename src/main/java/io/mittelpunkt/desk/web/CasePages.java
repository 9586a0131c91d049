package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.CaseView;
import io.mittelpunkt.desk.FindVisit;
import io.mittelpunkt.desk.LookAtCase;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The case view after whatever was done there. */
@Component
class CasePages {

  private final CaseReaders readers;
  private final Orders orders;
  private final LookAtCase lookAtCase;
  private final FindVisit findVisit;

  CasePages(CaseReaders readers, Orders orders, LookAtCase lookAtCase, FindVisit findVisit) {
    this.readers = readers;
    this.orders = orders;
    this.lookAtCase = lookAtCase;
    this.findVisit = findVisit;
  }

  /** Shows it. */
  String page(String orderId, String way, Principal signedIn, Model model) {
    StaffMember reader = readers.reader(signedIn);
    CaseView view = lookAtCase.open(orderId, reader, way).orElseThrow(CasePages::unknown);
    model.addAttribute("view", view);
    model.addAttribute("visit", findVisit.of(orderId).orElse(null));
    return "desk/case";
  }

  /** The order that is to be changed, where the one who asks may do so. */
  ProductOrder changeable(String orderId, Principal signedIn) {
    readers.reader(signedIn);
    return orders.find(orderId).orElseThrow(CasePages::unknown);
  }

  /** Shows it with the reason at the field that was refused. */
  String refused(
      String orderId,
      Refusal refusal,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("refusal", refusal);
    return page(orderId, "order", signedIn, model);
  }

  /** The page again, so that a reload does nothing twice. */
  static String after(String said) {
    return "redirect:/desk/cases/{orderId}?from=order&said=" + said;
  }

  /**
   * A value that was not taken.
   *
   * @param field the field's id
   * @param reason why, in the staff's words
   * @param typed what was typed, to be mended
   */
  record Refusal(String field, String reason, String typed) {}

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
