package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.notices.CustomerLinks.Opened;
import io.mittelpunkt.provisioning.AskForDraftCall;
import io.mittelpunkt.provisioning.EndDraft;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.provisioning.PlaceDraft;
import io.mittelpunkt.provisioning.PlaceDraft.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/**
 * The customer's page of an order that he began. The link is enough: whatever is ordered by it
 * binds nobody before he confirms its contract.
 */
@Controller
@RequestMapping("/c/{token}/draft")
class DraftPageController {

  private final CustomerLinks links;
  private final Customers customers;
  private final DraftPage page;
  private final PlaceDraft placeDraft;
  private final AskForDraftCall askForDraftCall;
  private final EndDraft endDraft;
  private final String servicePhone;

  DraftPageController(
      CustomerLinks links,
      Customers customers,
      DraftPage page,
      PlaceDraft placeDraft,
      AskForDraftCall askForDraftCall,
      EndDraft endDraft,
      @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.links = links;
    this.customers = customers;
    this.page = page;
    this.placeDraft = placeDraft;
    this.askForDraftCall = askForDraftCall;
    this.endDraft = endDraft;
    this.servicePhone = servicePhone;
  }

  @ModelAttribute("phone")
  String phone() {
    return servicePhone;
  }

  @GetMapping
  String show(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return opened(token)
        .map(opened -> draft(opened, request, model))
        .orElseGet(() -> unknown(response));
  }

  /** Goes on: it is ordered, and the order's own page shows its contract. */
  @PostMapping("/order")
  String order(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String offering,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Opened> opened = opened(token);
    if (opened.isEmpty()) {
      return unknown(response);
    }
    Outcome outcome =
        placeDraft.place(opened.get().orderId(), offering.isBlank() ? null : offering);
    if (outcome instanceof Outcome.Placed placed) {
      // Whose link this is, whose order it is: he need not wait for the message with its link.
      String path = links.mint(opened.get().customerId(), placed.orderId()).getPath();
      return "redirect:" + path.substring(path.indexOf("/c/"));
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("refused", ((Outcome.Refused) outcome).reason());
    return draft(opened.get(), request, model);
  }

  @PostMapping("/call")
  String call(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String number,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Opened> opened = opened(token);
    if (opened.isEmpty()) {
      return unknown(response);
    }
    if (askForDraftCall.ask(opened.get().orderId(), number)
        == AskForDraftCall.Outcome.NOT_A_NUMBER) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("wrongNumber", true);
      model.addAttribute("typed", number);
      return draft(opened.get(), request, model);
    }
    return "redirect:/c/{token}/draft";
  }

  /** Says no. What was told is deleted with the link, so there is no page left to redirect to. */
  @PostMapping("/decline")
  String decline(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    Optional<Opened> opened = opened(token);
    if (opened.isEmpty()) {
      return unknown(response);
    }
    CustomerLanguage.use(request, customers.get(opened.get().customerId()).language());
    endDraft.decline(opened.get().orderId());
    return "portal/draft-declined";
  }

  /** Where a browser is after something was refused: a reload opens the page again. */
  @GetMapping({"/order", "/call", "/decline"})
  String again() {
    return "redirect:/c/{token}/draft";
  }

  private Optional<Opened> opened(String token) {
    return links.open(token).filter(opened -> OrderDraft.isNumber(opened.orderId()));
  }

  private String draft(Opened opened, HttpServletRequest request, Model model) {
    CustomerLanguage.use(request, customers.get(opened.customerId()).language());
    model.addAttribute("view", page.of(opened.orderId()));
    return "portal/draft";
  }

  private static String unknown(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "portal/unknown";
  }
}
