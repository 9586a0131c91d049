package io.mittelpunkt.portal.web;

import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.ProvideDetail.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answer to the one question; the link is enough for it. */
@Controller
class DetailController {

  private final OrderPage page;
  private final ProvideDetail provideDetail;

  DetailController(OrderPage page, ProvideDetail provideDetail) {
    this.page = page;
    this.provideDetail = provideDetail;
  }

  /** Takes it, and leads to the page again, so that a reload sends nothing twice. */
  @PostMapping("/c/{token}/detail")
  String answer(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String answer,
      HttpServletResponse response,
      Model model) {
    Outcome outcome = provideDetail.answer(opened.id(), answer, "page");
    if (outcome instanceof Outcome.Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refused", refused.detail().code() + "." + refused.reason());
      model.addAttribute("typed", answer);
      return page.show(opened, Optional.empty(), model);
    }
    return (outcome instanceof Outcome.NotAsked ? Said.KNOWN : Said.TAKEN).on("");
  }
}
