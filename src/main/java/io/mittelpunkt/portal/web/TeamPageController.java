package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.ChooseTeam;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer's team, opened by any of his links. */
@Controller
@RequestMapping("/c/{token}/team")
class TeamPageController {

  private final TeamPage page;
  private final ChooseTeam chooseTeam;

  TeamPageController(TeamPage page, ChooseTeam chooseTeam) {
    this.page = page;
    this.chooseTeam = chooseTeam;
  }

  @GetMapping
  String show(
      OpenedLink opened,
      @RequestParam(defaultValue = "") String said,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String messages,
      Model model) {
    return page.show(opened, Said.of(said), about, messages.equals("all"), model);
  }

  /** Opts out of a team of his own, or back into it; the link is enough, and he may change it. */
  @PostMapping("/choice")
  String choose(OpenedLink opened, @RequestParam(defaultValue = "") String team) {
    Optional<Boolean> optedOut =
        switch (team) {
          case "none" -> Optional.of(true);
          case "own" -> Optional.of(false);
          default -> Optional.empty();
        };
    if (optedOut.isEmpty()) {
      return "redirect:/c/{token}/team";
    }
    chooseTeam.choose(opened.customer().id(), optedOut.get(), "page");
    return (optedOut.get() ? Said.TEAM_LEFT : Said.TEAM_BACK).on("/team");
  }

  /** Where a browser is after something was not taken: a reload opens the page again. */
  @GetMapping({"/choice", "/calls", "/messages"})
  String again(OpenedLink opened) {
    return "redirect:/c/{token}/team";
  }
}
