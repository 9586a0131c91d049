package io.mittelpunkt.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a customer chooses a window, at first or instead of what is agreed. */
@Component
class VisitWindowsPage {

  private final OrderPage page;
  private final VisitPart visit;
  private final VisitWords words;

  VisitWindowsPage(OrderPage page, VisitPart visit, VisitWords words) {
    this.page = page;
    this.visit = visit;
    this.words = words;
  }

  /** Whether he can choose one now. */
  boolean isOpen(OpenedOrder opened) {
    return opened.isOpen() && (visit.isNeeded(opened) || visit.changeable(opened).isPresent());
  }

  /**
   * Fills the model.
   *
   * @param windows what he can choose from
   * @param wish what he would like
   * @param problem why his last choice was not taken, a text key's last part; null when it was
   */
  String show(
      OpenedOrder opened,
      WindowsPart.View windows,
      WishForm wish,
      @Nullable String problem,
      HttpServletResponse response,
      Model model) {
    if (!isOpen(opened)) {
      return "redirect:/c/{token}";
    }
    if (problem != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("problem", words.problem(problem, opened));
    }
    model.addAttribute("head", page.head(opened));
    model.addAttribute("booked", visit.changeable(opened).orElse(null));
    model.addAttribute("windows", windows);
    model.addAttribute("wish", wish);
    model.addAttribute(
        "dayIsFull",
        !windows.isEmpty() && wish.date().filter(day -> !windows.has(day.toString())).isPresent());
    model.addAttribute("languages", WishForm.languages());
    model.addAttribute("token", opened.token());
    return "portal/visit-windows";
  }
}
