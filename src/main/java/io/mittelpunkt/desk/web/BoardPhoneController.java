package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.scheduling.RecordTap;
import io.mittelpunkt.scheduling.Tap;
import io.mittelpunkt.scheduling.TapKind;
import io.mittelpunkt.scheduling.TechnicianLinks;
import io.mittelpunkt.shared.MovableClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A technician phones: he has no page, or says how a visit went. */
@Controller
@RequestMapping("/desk/board")
class BoardPhoneController {

  private static final int LONGEST_KEY = 64;

  private final BoardMembers members;
  private final BoardPages pages;
  private final BoardVisitPages visitPages;
  private final RecordTap recordTap;
  private final TechnicianLinks links;
  private final MovableClock clock;

  BoardPhoneController(
      BoardMembers members,
      BoardPages pages,
      BoardVisitPages visitPages,
      RecordTap recordTap,
      TechnicianLinks links,
      MovableClock clock) {
    this.members = members;
    this.pages = pages;
    this.visitPages = visitPages;
    this.recordTap = recordTap;
    this.links = links;
    this.clock = clock;
  }

  /** What he says counts as if he had tapped it. */
  @PostMapping("/visits/{visitId}/tap")
  String tap(
      @PathVariable String visitId,
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String technician,
      @RequestParam(defaultValue = "") String tap,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    Optional<Tap> said = said(visitId, key, technician, tap);
    if (said.isEmpty()) {
      return visitPages.refused(visitId, "notAnOutcome", member, response, model);
    }
    return recordTap.record(said.get()) instanceof RecordTap.Outcome.Refused refused
        ? visitPages.refused(visitId, "tap." + refused.answer().code(), member, response, model)
        : BoardVisitPages.after(visitId, "noted");
  }

  /** The address of his page, to be read out or sent to him. */
  @PostMapping("/technicians/link")
  String link(
      @RequestParam(defaultValue = "") String technician,
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    LocalDate date = BoardPages.date(day);
    var board = pages.fill(territory, day, member, model);
    if (date == null || board.rows().stream().noneMatch(it -> it.id().equals(technician))) {
      return pages.refused("link", "noSuchTechnician", member, request, response, model);
    }
    model.addAttribute("typed", Map.of());
    model.addAttribute("link", links.mint(technician, date));
    return "desk/board";
  }

  /** The kinds of tap, with the reason where one is needed: {@code couldNot:absent}. */
  private Optional<Tap> said(String visitId, String key, String technician, String tap) {
    String[] parts = tap.split(":", 2);
    @Nullable String reason = parts.length == 2 ? parts[1] : null;
    boolean couldNot = parts[0].equals(TapKind.COULD_NOT.code());
    if (key.isBlank()
        || key.length() > LONGEST_KEY
        || couldNot != (reason != null)
        || reason != null && !Tap.REASONS.contains(reason)) {
      return Optional.empty();
    }
    return TapKind.of(parts[0])
        .map(kind -> new Tap(key, visitId, technician, kind, reason, clock.instant()));
  }
}
