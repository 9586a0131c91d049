package io.mittelpunkt.desk.web;

import io.mittelpunkt.callbacks.CallRefusals;
import io.mittelpunkt.callbacks.ChooseTeam;
import io.mittelpunkt.callbacks.TakeCallback;
import io.mittelpunkt.callbacks.TakeCallback.Said;
import io.mittelpunkt.engine.StaffLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The customer view, with his choice of team and the call that he would like. */
@Controller
@RequestMapping("/desk/customers/{customerId}")
class CustomerController {

  private static final Set<String> WAYS = Set.of("search", "task", "order", "customer");
  private static final Set<String> SAID = Set.of("optedOut", "optedIn", "called");

  /** How he can tell one of us; on his page he chooses himself. */
  private static final Set<String> VIA = Set.of("phone", "shop", "letter", "mail");

  private final CustomerPages pages;
  private final ChooseTeam chooseTeam;
  private final TakeCallback takeCallback;
  private final CallRefusals refusals;
  private final StaffLanguage language;
  private final ZoneId zone;

  CustomerController(
      CustomerPages pages,
      ChooseTeam chooseTeam,
      TakeCallback takeCallback,
      CallRefusals refusals,
      StaffLanguage language,
      @Value("${mittelpunkt.staff-zone}") ZoneId zone) {
    this.pages = pages;
    this.chooseTeam = chooseTeam;
    this.takeCallback = takeCallback;
    this.refusals = refusals;
    this.language = language;
    this.zone = zone;
  }

  @GetMapping
  String show(
      @PathVariable String customerId,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String said,
      Principal signedIn,
      Model model) {
    if (SAID.contains(said)) {
      model.addAttribute("said", said);
    }
    String way = WAYS.contains(from) ? from : "address";
    return pages.page(customerId, way, Map.of(), signedIn, model);
  }

  /** Nobody's name is kept with it (P10). */
  @PostMapping("/team")
  String choose(
      @PathVariable String customerId,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String via,
      Principal signedIn) {
    pages.changeable(customerId, signedIn);
    boolean optsOut = choice.equals("none");
    if (!VIA.contains(via) || !(optsOut || choice.equals("own"))) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    chooseTeam.choose(customerId, optsOut, via);
    return CustomerPages.after(optsOut ? "optedOut" : "optedIn");
  }

  /** What cannot be promised is said with what was typed, and nothing is kept. */
  @PostMapping("/callbacks")
  String call(
      @PathVariable String customerId,
      @RequestParam Map<String, String> typed,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    pages.changeable(customerId, signedIn);
    TakeCallback.Outcome outcome =
        takeCallback.take(
            new Said(
                customerId,
                typed.get("matter"),
                typed.get("when"),
                typed.get("callDay"),
                typed.get("callTime"),
                line(typed.get("remark")),
                line(typed.get("phone"))));
    String refused = refusals.words(outcome, language.locale(), zone);
    if (refused == null) {
      return CustomerPages.after("called");
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("refused", refused);
    return pages.page(customerId, "customer", new HashMap<>(typed), signedIn, model);
  }

  /** Where a browser is after a value that was refused: a reload opens the page again. */
  @GetMapping("/{action:team|callbacks}")
  String again() {
    return "redirect:/desk/customers/{customerId}?from=customer";
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
