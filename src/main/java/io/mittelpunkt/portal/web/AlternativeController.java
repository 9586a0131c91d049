package io.mittelpunkt.portal.web;

import io.mittelpunkt.provisioning.ChooseAlternative;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the choice among what the address can have. The link is enough for it: nothing is ordered
 * by choosing, the contract's summary follows, and that is confirmed with a code.
 */
@Controller
class AlternativeController {

  private final ChooseAlternative chooseAlternative;

  AlternativeController(ChooseAlternative chooseAlternative) {
    this.chooseAlternative = chooseAlternative;
  }

  @PostMapping("/c/{token}/alternative")
  String choose(OpenedOrder opened, @RequestParam(defaultValue = "") String offering) {
    return switch (chooseAlternative.choose(opened.id(), offering, "page")) {
      case TAKEN -> Said.CHOSEN.on("");
      case NOT_ASKED -> Said.NOTHING_TO_CHOOSE.on("");
      case NOT_OFFERED -> Said.NOT_OFFERED.on("#alternatives");
    };
  }
}
