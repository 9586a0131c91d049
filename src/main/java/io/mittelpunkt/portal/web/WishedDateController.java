package io.mittelpunkt.portal.web;

import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.ChangeWishedDate.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says which days are possible, and takes the customer's wish with his code. */
@Controller
@RequestMapping("/c/{token}/day")
class WishedDateController {

  private final WishedDatePage page;
  private final CustomerCodes codes;
  private final ChangeWishedDate changeWishedDate;

  WishedDateController(
      WishedDatePage page, CustomerCodes codes, ChangeWishedDate changeWishedDate) {
    this.page = page;
    this.codes = codes;
    this.changeWishedDate = changeWishedDate;
  }

  @GetMapping
  String show(OpenedOrder opened, @RequestParam(defaultValue = "") String said, Model model) {
    return page.show(opened, Said.of(said), model);
  }

  /** Takes it; a code is spent only on a day that can be. */
  @PostMapping
  String wish(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    Optional<LocalDate> wished = WishedDatePage.read(day);
    String refusal =
        wished
            .map(date -> refusal(changeWishedDate.weigh(opened.id(), date)))
            .orElse(Optional.of("not_a_date"))
            .orElse(null);
    boolean proven = refusal == null && codes.spend(opened.id(), CodePart.digits(code));
    if (proven) {
      refusal =
          refusal(changeWishedDate.change(opened.id(), wished.orElseThrow(), "page")).orElse(null);
      if (refusal == null) {
        return Said.DAY_TAKEN.on("");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("refused", refusal);
    model.addAttribute("codeNotTaken", refusal == null);
    model.addAttribute("typed", wished.map(LocalDate::toString).orElse(day));
    return page.show(opened, Optional.empty(), model);
  }

  private static Optional<String> refusal(Outcome outcome) {
    return outcome == Outcome.TAKEN
        ? Optional.empty()
        : Optional.of(outcome.name().toLowerCase(Locale.ROOT));
  }
}
