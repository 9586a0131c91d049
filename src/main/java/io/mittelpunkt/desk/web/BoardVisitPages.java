package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.LookAtVisit;
import io.mittelpunkt.desk.VisitChoices;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.shared.Ids;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** A visit's page after whatever was done there. */
@Component
class BoardVisitPages {

  private final LookAtVisit lookAtVisit;
  private final VisitChoices choices;
  private final DeskTexts texts;

  BoardVisitPages(LookAtVisit lookAtVisit, VisitChoices choices, DeskTexts texts) {
    this.lookAtVisit = lookAtVisit;
    this.choices = choices;
    this.texts = texts;
  }

  /** Shows it. */
  String page(String visitId, StaffMember viewer, Model model) {
    model.addAttribute(
        "visit",
        lookAtVisit
            .look(visitId)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("maySeeCases", Doors.leadToCases(viewer));
    if (BoardMembers.mayChange(viewer)) {
      choices.of(visitId).ifPresent(it -> model.addAttribute("choices", it));
      // A form that is sent twice counts once.
      model.addAttribute("key", Ids.next("TA"));
    }
    return "desk/visit";
  }

  /** Shows it with the reason why something was not done. */
  String refused(
      String visitId,
      String reason,
      StaffMember viewer,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("refused", texts.get("board.refused." + reason));
    return page(visitId, viewer, model);
  }

  /** The page again, so that a reload does nothing twice. */
  static String after(String visitId, String said) {
    return "redirect:/desk/board/visits/" + visitId + "?said=" + said;
  }
}
