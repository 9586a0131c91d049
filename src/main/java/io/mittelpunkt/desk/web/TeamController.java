package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.LookAtTeams;
import io.mittelpunkt.engine.StaffDirectory;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How teams keep their calls; for team leads and operations. */
@Controller
class TeamController {

  private final StaffDirectory staff;
  private final LookAtTeams lookAtTeams;

  TeamController(StaffDirectory staff, LookAtTeams lookAtTeams) {
    this.staff = staff;
    this.lookAtTeams = lookAtTeams;
  }

  @GetMapping("/desk/team")
  String teams(
      @RequestParam(required = false) @Nullable String team,
      @RequestParam(defaultValue = "") String days,
      Principal signedIn,
      Model model) {
    staff
        .find(signedIn.getName())
        .filter(Doors::leadToTeams)
        .orElseThrow(() -> new AccessDeniedException("may see no figures any more"));
    model.addAttribute("view", lookAtTeams.look(team, BoardPages.number(days)));
    return "desk/team";
  }
}
