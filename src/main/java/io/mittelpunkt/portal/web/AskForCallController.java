package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.AskForCallback;
import io.mittelpunkt.callbacks.AskForCallback.Outcome;
import io.mittelpunkt.callbacks.CallRequest;
import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.Callback.Matter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a customer's wish to be called. The link is enough: a call gives nothing away. */
@Controller
class AskForCallController {

  private final TeamPage page;
  private final CallMatters matters;
  private final CallWishes wishes;
  private final CallTimesPart times;
  private final CallProblems problems;
  private final AskForCallback askForCallback;

  AskForCallController(
      TeamPage page,
      CallMatters matters,
      CallWishes wishes,
      CallTimesPart times,
      CallProblems problems,
      AskForCallback askForCallback) {
    this.page = page;
    this.matters = matters;
    this.wishes = wishes;
    this.times = times;
    this.problems = problems;
    this.askForCallback = askForCallback;
  }

  /**
   * Takes it; who was slower than somebody else chooses from the other times at once.
   *
   * @param number not asked where we know one: whoever has the link cannot have another one called
   */
  @PostMapping("/c/{token}/team/calls")
  String ask(
      OpenedLink opened,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String remark,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String when,
      HttpServletResponse response,
      Model model) {
    AskedCall asked = new AskedCall(about, remark.replace("\r\n", "\n").strip(), number);
    Optional<Matter> matter = matters.read(opened, about);
    Optional<CallWish> wish = wishes.read(opened, when);
    if (matter.isEmpty() || wish.isEmpty()) {
      return refused(
          opened, asked, matter.isEmpty() ? "notToBeChosen" : "notATime", response, model);
    }
    Outcome outcome = askForCallback.ask(request(opened, asked, matter.get(), wish.get()));
    if (outcome instanceof Outcome.SlotTaken taken) {
      return page.refused(
          opened,
          asked,
          problems.of(opened, "taken"),
          times.of(opened, taken.others()),
          response,
          model);
    }
    if (outcome instanceof Outcome.Refused refused) {
      return refused(opened, asked, refused.reason(), response, model);
    }
    return (outcome instanceof Outcome.Asked ? Said.CALL_ASKED : Said.CALL_THERE).on("/team");
  }

  private String refused(
      OpenedLink opened,
      AskedCall asked,
      String reason,
      HttpServletResponse response,
      Model model) {
    return page.refused(opened, asked, problems.of(opened, reason), null, response, model);
  }

  private CallRequest request(OpenedLink opened, AskedCall asked, Matter matter, CallWish wish) {
    return new CallRequest(
        opened.customer().id(),
        matters.caseOf(opened, matter),
        matter,
        asked.remark().isEmpty() ? null : asked.remark(),
        opened.customer().phone() == null ? asked.number() : null,
        null,
        "page",
        null,
        wish);
  }
}
