package io.mittelpunkt.portal.web;

import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.shared.OneLine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what cancelling means, and takes the wish with the customer's code. */
@Controller
@RequestMapping("/c/{token}/cancellation")
class CancellationController {

  private final OrderPage page;
  private final CancellationPart cancellation;
  private final CodePart code;
  private final CustomerCodes codes;
  private final RequestCancellation requestCancellation;

  CancellationController(
      OrderPage page,
      CancellationPart cancellation,
      CodePart code,
      CustomerCodes codes,
      RequestCancellation requestCancellation) {
    this.page = page;
    this.cancellation = cancellation;
    this.code = code;
    this.codes = codes;
    this.requestCancellation = requestCancellation;
  }

  @GetMapping
  String show(OpenedOrder opened, @RequestParam(defaultValue = "") String said, Model model) {
    return page(opened, Said.of(said), model);
  }

  /** Takes it; a code is spent only where the rest can be taken. */
  @PostMapping
  String cancel(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletResponse response,
      Model model) {
    if (!cancellation.of(opened).possible()) {
      return "redirect:/c/{token}";
    }
    String refusal = refusal(reason);
    boolean proven = refusal == null && codes.spend(opened.id(), CodePart.digits(typed));
    if (!proven) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refused", refusal);
      model.addAttribute("codeNotTaken", refusal == null);
      model.addAttribute("typed", reason);
      return page(opened, Optional.empty(), model);
    }
    requestCancellation.request(opened.id(), reason.isBlank() ? null : reason.strip(), "page");
    return Said.CANCELLATION_ASKED.on("");
  }

  private static @Nullable String refusal(String reason) {
    if (reason.strip().length() > RequestCancellation.LONGEST_REASON) {
      return "tooLong";
    }
    return OneLine.is(reason.strip()) ? null : "notOneLine";
  }

  private String page(OpenedOrder opened, Optional<Said> said, Model model) {
    CancellationPart.View view = cancellation.of(opened);
    if (!view.possible() && !view.active()) {
      return "redirect:/c/{token}";
    }
    model.addAttribute("head", page.head(opened));
    model.addAttribute("cancellation", view);
    model.addAttribute("code", code.of(opened));
    model.addAttribute("said", said.orElse(null));
    model.addAttribute("token", opened.token());
    return "portal/cancellation";
  }
}
