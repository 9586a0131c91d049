package io.mittelpunkt.portal.web;

import io.mittelpunkt.notices.SendCode;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the customer the code with which he confirms what he does on the page. */
@Controller
class CodeController {

  /** What it is for, and where its field stands. */
  private static final Map<String, String> PLACES =
      Map.of(
          "contract",
          "#contract",
          "day",
          "/day#code-part",
          "cancellation",
          "/cancellation#code-part",
          "visit",
          "/visit/confirm#code-part",
          "giveBack",
          "/visit/give-back#code-part");

  private final SendCode sendCode;

  CodeController(SendCode sendCode) {
    this.sendCode = sendCode;
  }

  @PostMapping("/c/{token}/code")
  String send(OpenedOrder opened, @RequestParam(name = "for", defaultValue = "") String purpose) {
    String place = PLACES.getOrDefault(purpose, "#contract");
    if (opened.order().state().isEnd()) {
      return "redirect:/c/{token}";
    }
    return switch (sendCode.send(opened.id(), opened.customer().id())) {
      case SENT -> Said.CODE_SENT.on(place);
      case JUST_SENT -> Said.CODE_JUST_SENT.on(place);
      case TOO_MANY -> Said.CODE_TOO_MANY.on(place);
      case BY_LETTER_ONLY -> Said.CODE_BY_LETTER_ONLY.on(place);
    };
  }
}
