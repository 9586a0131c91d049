package io.mittelpunkt.portal.web;

import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.Evidence;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the customer's consent, with the code that proves that it is his (P10). */
@Controller
class ContractController {

  private final OrderPage page;
  private final ConfirmContract confirmContract;

  ContractController(OrderPage page, ConfirmContract confirmContract) {
    this.page = page;
    this.confirmContract = confirmContract;
  }

  /**
   * Takes it.
   *
   * @param seq the summary that the page showed; anything else is an older page
   */
  @PostMapping("/c/{token}/contract")
  String confirm(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String seq,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    int shown = seq.matches("[0-9]{1,9}") ? Integer.parseInt(seq) : 0;
    return switch (confirmContract.confirm(
        opened.id(), shown, Evidence.code(CodePart.digits(code)), "page")) {
      case CONFIRMED -> Said.CONFIRMED.on("");
      case NOT_ASKED -> Said.NOTHING_TO_CONFIRM.on("");
      case OTHER_SUMMARY -> Said.OTHER_SUMMARY.on("#contract");
      case NO_EVIDENCE -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("codeNotTaken", true);
        yield page.show(opened, Optional.empty(), model);
      }
    };
  }
}
