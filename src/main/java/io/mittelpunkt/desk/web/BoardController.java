package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.LookAtBoard;
import io.mittelpunkt.engine.StaffMember;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dispatch board; works without scripts, and with them keeps itself up to date. */
@Controller
class BoardController {

  private static final Set<String> SAID = Set.of();
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final BoardMembers members;
  private final LookAtBoard lookAtBoard;

  BoardController(BoardMembers members, LookAtBoard lookAtBoard) {
    this.members = members;
    this.lookAtBoard = lookAtBoard;
  }

  @GetMapping("/desk/board")
  String board(
      @RequestParam(required = false) @Nullable String territory,
      @RequestParam(required = false) @Nullable String day,
      @RequestParam(defaultValue = "") String said,
      Principal signedIn,
      Model model) {
    fill(territory, day, members.viewer(signedIn), model);
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
    fill(territory, day, members.viewer(signedIn), model);
    return "desk/board-day :: day";
  }

  private void fill(
      @Nullable String territory, @Nullable String day, StaffMember viewer, Model model) {
    model.addAttribute("board", lookAtBoard.look(territory, date(day)));
    model.addAttribute("mayChange", BoardMembers.mayChange(viewer));
    model.addAttribute("maySeeCases", Doors.leadToCases(viewer));
  }

  /** A day as it stands in an address; null when it is none, or beyond all plans. */
  static @Nullable LocalDate date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text.strip());
      return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? date : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
