package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.scheduling.ApplyMove;
import io.mittelpunkt.scheduling.ApplyMoves;
import io.mittelpunkt.scheduling.DispatchOutcome;
import io.mittelpunkt.scheduling.PlanProposal;
import io.mittelpunkt.scheduling.PlanProposals;
import io.mittelpunkt.scheduling.ProposedMove;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a new plan would change: done visit by visit, all at once, or not at all. */
@Controller
@RequestMapping("/desk/board/proposals/{proposalId}")
class BoardProposalController {

  private final BoardMembers members;
  private final BoardPages pages;
  private final PlanProposals proposals;
  private final ApplyMove applyMove;
  private final ApplyMoves applyMoves;

  BoardProposalController(
      BoardMembers members,
      BoardPages pages,
      PlanProposals proposals,
      ApplyMove applyMove,
      ApplyMoves applyMoves) {
    this.members = members;
    this.pages = pages;
    this.proposals = proposals;
    this.applyMove = applyMove;
    this.applyMoves = applyMoves;
  }

  @PostMapping("/apply")
  String apply(
      @PathVariable String proposalId,
      @RequestParam(defaultValue = "") String visit,
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    return applyMove.apply(proposalId, visit, member.id())
            instanceof DispatchOutcome.Refused refused
        ? pages.refused("proposal", refused.reason(), member, request, response, model)
        : BoardPages.after(territory, day, "applied");
  }

  @PostMapping("/apply-all")
  String applyAll(
      @PathVariable String proposalId,
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    if (proposals.findOpen(proposalId).isEmpty()) {
      return pages.refused("proposal", "stale", member, request, response, model);
    }
    applyMoves.apply(proposalId, member.id());
    boolean left =
        proposals.findOpen(proposalId).map(PlanProposal::moves).stream()
            .flatMap(moves -> moves.stream())
            .anyMatch(ProposedMove::isOpen);
    return BoardPages.after(territory, day, left ? "some" : "applied");
  }

  @PostMapping("/dismiss")
  String dismiss(
      @PathVariable String proposalId,
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      Principal signedIn) {
    members.dispatcher(signedIn);
    applyMove.dismiss(proposalId);
    return BoardPages.after(territory, day, "dismissed");
  }
}
