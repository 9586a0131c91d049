package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.notices.CustomerLinks.Opened;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.ProvideDetail.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer's page, opened by the link that each message carries. */
@Controller
@RequestMapping("/c")
class OrderPageController {

  private final CustomerLinks links;
  private final Customers customers;
  private final OrderPage page;
  private final ProvideDetail provideDetail;
  private final String servicePhone;

  OrderPageController(
      CustomerLinks links,
      Customers customers,
      OrderPage page,
      ProvideDetail provideDetail,
      @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.links = links;
    this.customers = customers;
    this.page = page;
    this.provideDetail = provideDetail;
    this.servicePhone = servicePhone;
  }

  @ModelAttribute("phone")
  String phone() {
    return servicePhone;
  }

  @GetMapping("/{token}")
  String show(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Opened> opened = links.open(token);
    if (opened.isEmpty()) {
      return unknown(response);
    }
    model.addAttribute("taken", said.equals("taken"));
    model.addAttribute("known", said.equals("known"));
    return order(opened.get(), request, model);
  }

  /** The answer to the one question; then the page again, so that a reload sends nothing twice. */
  @PostMapping("/{token}/detail")
  String answer(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Opened> opened = links.open(token);
    if (opened.isEmpty()) {
      return unknown(response);
    }
    Outcome outcome = provideDetail.answer(opened.get().orderId(), answer, "page");
    if (outcome instanceof Outcome.Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refused", refused.detail().code() + "." + refused.reason());
      model.addAttribute("typed", answer);
      return order(opened.get(), request, model);
    }
    return outcome instanceof Outcome.NotAsked
        ? "redirect:/c/{token}?said=known"
        : "redirect:/c/{token}?said=taken";
  }

  /** Where a browser is after an answer that was refused: a reload opens the page again. */
  @GetMapping("/{token}/detail")
  String again() {
    return "redirect:/c/{token}";
  }

  /** A link that was cut or glued together on its way is met by a page, as any other. */
  @RequestMapping("/{*rest}")
  String lost(HttpServletResponse response) {
    return unknown(response);
  }

  private String order(Opened opened, HttpServletRequest request, Model model) {
    Locale language = customers.get(opened.customerId()).language();
    CustomerLanguage.use(request, language);
    model.addAttribute("view", page.of(opened.orderId()));
    return "portal/order";
  }

  private static String unknown(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "portal/unknown";
  }
}
