package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.ChangeCallTime;
import io.mittelpunkt.callbacks.ChangeCallTime.Outcome;
import io.mittelpunkt.callbacks.WithdrawCallback;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another time for a promised call, or none any more; the link is enough for both. */
@Controller
@RequestMapping("/c/{token}/team/calls/{id}")
class CallPageController {

  private static final String TEAM = "redirect:/c/{token}/team";

  private final CallsPart calls;
  private final CallTimesPart times;
  private final CallWishes wishes;
  private final CallProblems problems;
  private final ChangeCallTime changeCallTime;
  private final WithdrawCallback withdrawCallback;

  CallPageController(
      CallsPart calls,
      CallTimesPart times,
      CallWishes wishes,
      CallProblems problems,
      ChangeCallTime changeCallTime,
      WithdrawCallback withdrawCallback) {
    this.calls = calls;
    this.times = times;
    this.wishes = wishes;
    this.problems = problems;
    this.changeCallTime = changeCallTime;
    this.withdrawCallback = withdrawCallback;
  }

  @GetMapping
  String show(OpenedLink opened, @PathVariable String id, Model model) {
    return page(opened, id, times.of(opened), null, model);
  }

  /** Promises another time; who was slower than somebody else chooses from the others at once. */
  @PostMapping
  String change(
      OpenedLink opened,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String when,
      HttpServletResponse response,
      Model model) {
    if (calls.open(opened, id).isEmpty()) {
      return TEAM;
    }
    Optional<CallWish> wish = wishes.read(opened, when);
    Outcome outcome = wish.map(it -> changeCallTime.change(id, it, "page")).orElse(null);
    if (outcome instanceof Outcome.Changed) {
      return Said.CALL_MOVED.on("/team");
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return outcome instanceof Outcome.SlotTaken taken
        ? page(opened, id, times.of(opened, taken.others()), "taken", model)
        : page(
            opened,
            id,
            times.of(opened),
            outcome instanceof Outcome.Refused refused ? refused.reason() : "notATime",
            model);
  }

  @GetMapping("/withdraw")
  String confirm(OpenedLink opened, @PathVariable String id, Model model) {
    return filled(opened, id, model) ? "portal/call-withdraw" : TEAM;
  }

  @PostMapping("/withdraw")
  String withdraw(OpenedLink opened, @PathVariable String id) {
    return calls.open(opened, id).isPresent() && withdrawCallback.withdraw(id, "page")
        ? Said.CALL_WITHDRAWN.on("/team")
        : TEAM;
  }

  private String page(
      OpenedLink opened, String id, CallTimesPart.View free, @Nullable String reason, Model model) {
    model.addAttribute("times", free);
    model.addAttribute("problem", reason == null ? null : problems.of(opened, reason));
    return filled(opened, id, model) ? "portal/call" : TEAM;
  }

  /** Whether the call is his and open. */
  private boolean filled(OpenedLink opened, String id, Model model) {
    Optional<CallsPart.Promised> call = calls.open(opened, id);
    model.addAttribute("call", call.orElse(null));
    model.addAttribute("customer", opened.customer().name());
    model.addAttribute("token", opened.token());
    return call.isPresent();
  }
}
