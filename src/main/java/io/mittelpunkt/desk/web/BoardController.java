package io.mittelpunkt.desk.web;

import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dispatch board; works without scripts, and with them keeps itself up to date. */
@Controller
class BoardController {

  private static final Set<String> SAID =
      Set.of("absence", "event", "over", "job", "replan", "applied", "some", "dismissed");

  private final BoardMembers members;
  private final BoardPages pages;

  BoardController(BoardMembers members, BoardPages pages) {
    this.members = members;
    this.pages = pages;
  }

  @GetMapping("/desk/board")
  String board(
      @RequestParam(required = false) @Nullable String territory,
      @RequestParam(required = false) @Nullable String day,
      @RequestParam(defaultValue = "") String said,
      Principal signedIn,
      Model model) {
    pages.fill(territory, day, members.viewer(signedIn), model);
    model.addAttribute("typed", Map.of());
    if (SAID.contains(said)) {
      model.addAttribute("said", said);
    }
    return "desk/board";
  }

  /** What changes by itself, without the forms in which somebody may be typing. */
  @GetMapping("/desk/board/day")
  String day(
      @RequestParam(required = false) @Nullable String territory,
      @RequestParam(required = false) @Nullable String day,
      Principal signedIn,
      Model model) {
    pages.fill(territory, day, members.viewer(signedIn), model);
    return "desk/board-day :: day";
  }
}
