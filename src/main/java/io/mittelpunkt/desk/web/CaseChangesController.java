package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.web.CasePages.Refusal;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.ChooseAlternative;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.RequestCancellation;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a customer decides on the phone; who wrote a decision down is kept nowhere (P10). */
@Controller
@RequestMapping("/desk/cases/{orderId}")
class CaseChangesController {

  private static final String VIA = ProvideDetail.BY_PHONE;

  private final CasePages pages;
  private final ChooseAlternative chooseAlternative;
  private final ChangeWishedDate changeWishedDate;
  private final RequestCancellation requestCancellation;
  private final DeskTexts texts;

  CaseChangesController(
      CasePages pages,
      ChooseAlternative chooseAlternative,
      ChangeWishedDate changeWishedDate,
      RequestCancellation requestCancellation,
      DeskTexts texts) {
    this.pages = pages;
    this.chooseAlternative = chooseAlternative;
    this.changeWishedDate = changeWishedDate;
    this.requestCancellation = requestCancellation;
    this.texts = texts;
  }

  @PostMapping("/offering")
  String choose(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String offering,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    pages.changeable(orderId, signedIn);
    return switch (chooseAlternative.choose(orderId, offering, VIA)) {
      case TAKEN -> CasePages.after("chosen");
      case NOT_ASKED -> CasePages.after("known");
      case NOT_OFFERED -> {
        Refusal refusal = new Refusal("offering", texts.get("case.choice.notOffered"), "");
        yield pages.refused(orderId, refusal, signedIn, response, model);
      }
    };
  }

  @PostMapping("/date")
  String wish(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String date,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    pages.changeable(orderId, signedIn);
    String reason;
    try {
      ChangeWishedDate.Outcome outcome =
          changeWishedDate.change(orderId, LocalDate.parse(date.strip()), VIA);
      if (outcome == ChangeWishedDate.Outcome.TAKEN) {
        return CasePages.after("wished");
      }
      if (outcome == ChangeWishedDate.Outcome.ENDED) {
        return CasePages.after("ended");
      }
      reason = outcome.name().toLowerCase(Locale.ROOT);
    } catch (DateTimeParseException e) {
      reason = "not_a_date";
    }
    Refusal refusal = new Refusal("date", texts.get("case.wish." + reason), date);
    return pages.refused(orderId, refusal, signedIn, response, model);
  }

  /** He wants it no longer; why is his own affair. */
  @PostMapping("/cancellation")
  String cancel(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "") String reason,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    pages.changeable(orderId, signedIn);
    String said = reason.replaceAll("\\p{C}+", " ").strip();
    if (said.length() > RequestCancellation.LONGEST_REASON) {
      Refusal refusal = new Refusal("reason", texts.get("case.cancel.tooLong"), reason);
      return pages.refused(orderId, refusal, signedIn, response, model);
    }
    return requestCancellation.request(orderId, said.isEmpty() ? null : said, VIA)
            instanceof RequestCancellation.Outcome.Requested
        ? CasePages.after("cancelling")
        : CasePages.after("ended");
  }
}
