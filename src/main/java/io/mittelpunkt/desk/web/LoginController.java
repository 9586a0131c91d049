package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's sign-in page. */
@Controller
class LoginController {

  private static final List<String> MESSAGES = List.of("failed", "later", "again", "out");
  private static final Set<String> REFUSALS = Set.of("failed", "later");

  private final DeskTexts texts;

  LoginController(DeskTexts texts) {
    this.texts = texts;
  }

  @GetMapping("/login")
  String login(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    MESSAGES.stream()
        .filter(parameters::containsKey)
        .findFirst()
        .ifPresent(
            message -> {
              model.addAttribute("message", texts.get("login." + message));
              model.addAttribute("refused", REFUSALS.contains(message));
            });
    return "desk/login";
  }
}
