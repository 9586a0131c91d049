package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.web.CasePages.Refusal;
import io.mittelpunkt.notices.SendCode;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.ChooseAlternative;
import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.Evidence;
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

/**
 * What a customer decides on the phone. That he decides it is never the agent's word alone: a
 * contract needs his code or his signature (P10); who wrote a decision down is kept nowhere.
 */
@Controller
@RequestMapping("/desk/cases/{orderId}")
class CaseChangesController {

  private static final String VIA = ProvideDetail.BY_PHONE;
  private static final int LONGEST_REASON = 200;

  private final CasePages pages;
  private final SendCode sendCode;
  private final ConfirmContract confirmContract;
  private final ChooseAlternative chooseAlternative;
  private final ChangeWishedDate changeWishedDate;
  private final RequestCancellation requestCancellation;
  private final DeskTexts texts;

  CaseChangesController(
      CasePages pages,
      SendCode sendCode,
      ConfirmContract confirmContract,
      ChooseAlternative chooseAlternative,
      ChangeWishedDate changeWishedDate,
      RequestCancellation requestCancellation,
      DeskTexts texts) {
    this.pages = pages;
    this.sendCode = sendCode;
    this.confirmContract = confirmContract;
    this.chooseAlternative = chooseAlternative;
    this.changeWishedDate = changeWishedDate;
    this.requestCancellation = requestCancellation;
    this.texts = texts;
  }

  @PostMapping("/code")
  String sendCode(@PathVariable String orderId, Principal signedIn) {
    sendCode.send(orderId, pages.changeable(orderId, signedIn).customerId());
    return CasePages.after("code");
  }

  /** He agrees: with the code that he was sent, or by a signature that can be shown. */
  @PostMapping("/contract")
  String confirm(
      @PathVariable String orderId,
      @RequestParam(defaultValue = "0") int seq,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String signature,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    pages.changeable(orderId, signedIn);
    boolean signed = code.isBlank();
    Evidence evidence =
        signed ? Evidence.signature(signature.strip()) : Evidence.code(code.strip());
    ConfirmContract.Outcome outcome = confirmContract.confirm(orderId, seq, evidence, VIA);
    return switch (outcome) {
      case CONFIRMED -> CasePages.after("agreed");
      case NOT_ASKED -> CasePages.after("known");
      case NO_EVIDENCE -> {
        String reason = texts.get(signed ? "case.consent.noSignature" : "case.consent.noCode");
        Refusal refusal =
            new Refusal(signed ? "signature" : "code", reason, signed ? signature : "");
        yield pages.refused(orderId, refusal, signedIn, response, model);
      }
      case OTHER_SUMMARY -> {
        Refusal refusal = new Refusal("code", texts.get("case.consent.otherSummary"), "");
        yield pages.refused(orderId, refusal, signedIn, response, model);
      }
    };
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
    if (said.length() > LONGEST_REASON) {
      Refusal refusal = new Refusal("reason", texts.get("case.cancel.tooLong"), reason);
      return pages.refused(orderId, refusal, signedIn, response, model);
    }
    return requestCancellation.request(orderId, said.isEmpty() ? null : said, VIA)
            instanceof RequestCancellation.Outcome.Requested
        ? CasePages.after("cancelling")
        : CasePages.after("ended");
  }
}
