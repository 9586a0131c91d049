package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.web.CasePages.Refusal;
import io.mittelpunkt.notices.SendCode;
import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.Evidence;
import io.mittelpunkt.provisioning.ProvideDetail;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A customer's consent to his contract, given on the phone: by his code or his signature, never by
 * the agent's word alone (P10).
 */
@Controller
@RequestMapping("/desk/cases/{orderId}")
class CaseConsentController {

  private static final String VIA = ProvideDetail.BY_PHONE;

  private final CasePages pages;
  private final SendCode sendCode;
  private final ConfirmContract confirmContract;
  private final DeskTexts texts;

  CaseConsentController(
      CasePages pages, SendCode sendCode, ConfirmContract confirmContract, DeskTexts texts) {
    this.pages = pages;
    this.sendCode = sendCode;
    this.confirmContract = confirmContract;
    this.texts = texts;
  }

  /** He is sent a code; what stands in the way is said, so that nobody waits for one. */
  @PostMapping("/code")
  String sendCode(
      @PathVariable String orderId, Principal signedIn, HttpServletResponse response, Model model) {
    String customer = pages.changeable(orderId, signedIn).customerId();
    return switch (sendCode.send(orderId, customer)) {
      case SENT, JUST_SENT -> CasePages.after("code");
      case TOO_MANY -> notSent(orderId, "case.consent.tooMany", signedIn, response, model);
      case BY_LETTER_ONLY -> notSent(orderId, "case.consent.byLetter", signedIn, response, model);
    };
  }

  private String notSent(
      String orderId, String why, Principal signedIn, HttpServletResponse response, Model model) {
    return pages.refused(
        orderId, new Refusal("code", texts.get(why), ""), signedIn, response, model);
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
}
