package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.LookAtVisit;
import io.mittelpunkt.engine.StaffMember;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One visit, with what dispatch can do about it. */
@Controller
@RequestMapping("/desk/board/visits/{visitId}")
class BoardVisitController {

  private final BoardMembers members;
  private final LookAtVisit lookAtVisit;

  BoardVisitController(BoardMembers members, LookAtVisit lookAtVisit) {
    this.members = members;
    this.lookAtVisit = lookAtVisit;
  }

  @GetMapping
  String show(@PathVariable String visitId, Principal signedIn, Model model) {
    StaffMember viewer = members.viewer(signedIn);
    model.addAttribute(
        "visit",
        lookAtVisit
            .look(visitId)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("mayChange", BoardMembers.mayChange(viewer));
    model.addAttribute("maySeeCases", Doors.leadToCases(viewer));
    return "desk/visit";
  }
}
