package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.BoardView;
import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.LookAtBoard;
import io.mittelpunkt.engine.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** The board after whatever was done there. */
@Component
class BoardPages {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final LookAtBoard lookAtBoard;
  private final DeskTexts texts;

  BoardPages(LookAtBoard lookAtBoard, DeskTexts texts) {
    this.lookAtBoard = lookAtBoard;
    this.texts = texts;
  }

  /** Fills a page with a day. */
  BoardView fill(
      @Nullable String territory, @Nullable String day, StaffMember viewer, Model model) {
    BoardView board = lookAtBoard.look(territory, date(day));
    model.addAttribute("board", board);
    model.addAttribute("mayChange", BoardMembers.mayChange(viewer));
    model.addAttribute("maySeeCases", Doors.leadToCases(viewer));
    return board;
  }

  /** The board with the reason why something was not done, and with what was typed. */
  String refused(
      String form,
      String reason,
      StaffMember member,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    fill(request.getParameter("territory"), request.getParameter("day"), member, model);
    model.addAttribute("refused", texts.get("board.refused." + reason));
    model.addAttribute("form", form);
    Map<String, String> typed = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
    model.addAttribute("typed", typed);
    return "desk/board";
  }

  /** The board again, so that a reload does nothing twice. */
  static String after(String territory, String day, String said) {
    return "redirect:"
        + UriComponentsBuilder.fromPath("/desk/board")
            .queryParam("territory", "{territory}")
            .queryParam("day", "{day}")
            .queryParam("said", said)
            .encode()
            .buildAndExpand(territory, day)
            .toUriString();
  }

  /** A day from outside; null when it is none, or beyond all plans. */
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

  /** A day and a time from outside; null when it is none, or the clocks jump over it. */
  static @Nullable Instant moment(@Nullable String text, ZoneId zone) {
    try {
      LocalDateTime at = text == null ? null : LocalDateTime.parse(text.strip());
      return at == null
              || date(at.toLocalDate().toString()) == null
              || zone.getRules().getValidOffsets(at).isEmpty()
          ? null
          : at.atZone(zone).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** A number from outside; 0 when it is none. */
  static int number(String text) {
    return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
  }
}
