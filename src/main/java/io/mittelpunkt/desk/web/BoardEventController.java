package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.scheduling.EndRegionalEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What delayed a territory is over. */
@Controller
class BoardEventController {

  private final BoardMembers members;
  private final BoardPages pages;
  private final EndRegionalEvent endRegionalEvent;

  BoardEventController(BoardMembers members, BoardPages pages, EndRegionalEvent endRegionalEvent) {
    this.members = members;
    this.pages = pages;
    this.endRegionalEvent = endRegionalEvent;
  }

  @PostMapping("/desk/board/events/{eventId}/end")
  String end(
      @PathVariable String eventId,
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    Optional<String> fault = endRegionalEvent.end(eventId);
    return fault.isPresent()
        ? pages.refused("over", fault.get(), member, request, response, model)
        : BoardPages.after(territory, day, "over");
  }
}
