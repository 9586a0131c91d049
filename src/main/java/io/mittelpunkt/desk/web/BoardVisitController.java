package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.scheduling.DispatchOutcome;
import io.mittelpunkt.scheduling.GiveVisit;
import io.mittelpunkt.scheduling.MoveByDispatch;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.WithdrawByDispatch;
import io.mittelpunkt.shared.TimeWindow;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One visit: given to somebody, moved or called off. Its customer is told with it (P8). */
@Controller
@RequestMapping("/desk/board/visits/{visitId}")
class BoardVisitController {

  private static final Set<String> SAID = Set.of("given", "moved", "withdrawn", "noted");
  private static final Set<String> REASONS =
      Set.of("technicianAbsent", "overrun", "urgent", "event", "noRoom");

  private final BoardMembers members;
  private final BoardVisitPages pages;
  private final GiveVisit giveVisit;
  private final MoveByDispatch moveByDispatch;
  private final WithdrawByDispatch withdrawByDispatch;

  BoardVisitController(
      BoardMembers members,
      BoardVisitPages pages,
      GiveVisit giveVisit,
      MoveByDispatch moveByDispatch,
      WithdrawByDispatch withdrawByDispatch) {
    this.members = members;
    this.pages = pages;
    this.giveVisit = giveVisit;
    this.moveByDispatch = moveByDispatch;
    this.withdrawByDispatch = withdrawByDispatch;
  }

  @GetMapping
  String show(
      @PathVariable String visitId,
      @RequestParam(defaultValue = "") String said,
      Principal signedIn,
      Model model) {
    if (SAID.contains(said)) {
      model.addAttribute("said", said);
    }
    return pages.page(visitId, members.viewer(signedIn), model);
  }

  @PostMapping("/give")
  String give(
      @PathVariable String visitId,
      @RequestParam(defaultValue = "") String technician,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    return answer(giveVisit.give(visitId, technician), visitId, "given", member, response, model);
  }

  @PostMapping("/move")
  String move(
      @PathVariable String visitId,
      @RequestParam(defaultValue = "") String window,
      @RequestParam(defaultValue = "") String reason,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    Optional<TimeWindow> chosen =
        moveByDispatch.choices(visitId).stream()
            .filter(it -> it.from().toString().equals(window))
            .findFirst();
    if (!REASONS.contains(reason)) {
      return pages.refused(visitId, "notAReason", member, response, model);
    }
    if (chosen.isEmpty()) {
      return pages.refused(visitId, "taken", member, response, model);
    }
    return answer(
        moveByDispatch.move(visitId, chosen.get(), reason),
        visitId,
        "moved",
        member,
        response,
        model);
  }

  @PostMapping("/withdraw")
  String withdraw(
      @PathVariable String visitId,
      @RequestParam(defaultValue = "") String reason,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    if (!REASONS.contains(reason)) {
      return pages.refused(visitId, "notAReason", member, response, model);
    }
    return answer(
        withdrawByDispatch.withdraw(visitId, reason),
        visitId,
        "withdrawn",
        member,
        response,
        model);
  }

  private String answer(
      DispatchOutcome outcome,
      String visitId,
      String said,
      StaffMember member,
      HttpServletResponse response,
      Model model) {
    if (outcome instanceof DispatchOutcome.Refused refused) {
      return pages.refused(visitId, refused.reason(), member, response, model);
    }
    @Nullable Visit now = ((DispatchOutcome.Done) outcome).visit();
    return BoardVisitPages.after(now == null ? visitId : now.id(), said);
  }
}
