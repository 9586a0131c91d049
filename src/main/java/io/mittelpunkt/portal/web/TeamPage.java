package io.mittelpunkt.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a customer sees of his team, of its calls and of what was written, each by its part. */
@Component
class TeamPage {

  private final TeamPart team;
  private final CallsPart calls;
  private final CallTimesPart times;
  private final CallMatters matters;
  private final ThreadPart thread;

  TeamPage(
      TeamPart team, CallsPart calls, CallTimesPart times, CallMatters matters, ThreadPart thread) {
    this.team = team;
    this.calls = calls;
    this.times = times;
    this.matters = matters;
    this.thread = thread;
  }

  /**
   * Fills the model with the page as it is now.
   *
   * @param about the matter that he would like to be called about, from outside; may be empty
   * @param all whether all messages are shown
   */
  String show(OpenedLink opened, Optional<Said> said, String about, boolean all, Model model) {
    if (!model.containsAttribute("times")) {
      model.addAttribute("times", times.of(opened));
    }
    if (!model.containsAttribute("asked")) {
      model.addAttribute("asked", AskedCall.about(about));
    }
    model.addAttribute("team", team.of(opened));
    model.addAttribute("promised", calls.promised(opened));
    model.addAttribute("earlier", calls.earlier(opened));
    model.addAttribute("matters", matters.of(opened));
    model.addAttribute("number", lastDigits(opened.customer().phone()));
    model.addAttribute("thread", thread.of(opened, all));
    model.addAttribute("customer", opened.customer().name());
    model.addAttribute("ofOrder", opened.isOrders());
    model.addAttribute("token", opened.token());
    model.addAttribute("said", said.orElse(null));
    return "portal/team";
  }

  /** The page, with what he asked for and why it was not taken. */
  String refused(
      OpenedLink opened,
      AskedCall asked,
      FieldProblem problem,
      CallTimesPart.@Nullable View others,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("asked", asked.shown());
    model.addAttribute("problem", problem);
    if (others != null) {
      model.addAttribute("times", others);
    }
    return show(opened, Optional.empty(), asked.about(), false, model);
  }

  /** The page, with the message that was not taken. */
  String notWritten(
      OpenedLink opened,
      String text,
      FieldProblem problem,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("written", text);
    model.addAttribute("writeProblem", problem);
    return show(opened, Optional.empty(), "", false, model);
  }

  /** Enough of a number for its owner to know it, and too little for whoever has the link. */
  private static @Nullable String lastDigits(@Nullable String number) {
    return number == null ? null : number.substring(Math.max(0, number.length() - 3));
  }
}
