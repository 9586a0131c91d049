package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.GroupNames;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The staff's start page. */
@Controller
class DeskController {

  private final StaffDirectory staff;
  private final DeskTexts texts;
  private final GroupNames groupNames;
  private final Doors doors;

  DeskController(StaffDirectory staff, DeskTexts texts, GroupNames groupNames, Doors doors) {
    this.staff = staff;
    this.texts = texts;
    this.groupNames = groupNames;
    this.doors = doors;
  }

  @GetMapping("/")
  String house() {
    return "redirect:/desk";
  }

  @GetMapping("/desk")
  String desk(Authentication signedIn, Model model) {
    StaffMember member = staff.find(signedIn.getName()).orElseThrow(DeskController::left);
    model.addAttribute("hello", texts.filled("desk.hello", member.name()));
    model.addAttribute("groups", member.groups().stream().map(groupNames::of).toList());
    model.addAttribute("doors", doors.openTo(member));
    model.addAttribute("maySearch", Doors.leadToCases(member));
    return "desk/start";
  }

  /** Whoever was taken off the staff while signed in. */
  private static AccessDeniedException left() {
    return new AccessDeniedException("no longer on the staff");
  }
}
