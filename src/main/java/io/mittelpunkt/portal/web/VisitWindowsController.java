package io.mittelpunkt.portal.web;

import io.mittelpunkt.scheduling.HoldWindow;
import io.mittelpunkt.scheduling.HoldWindow.Outcome;
import io.mittelpunkt.shared.TimeWindow;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the windows and holds the chosen one for some minutes. The link is enough for both: nothing
 * is agreed by it.
 */
@Controller
@RequestMapping("/c/{token}/visit/windows")
class VisitWindowsController {

  private final VisitWindowsPage page;
  private final WindowsPart windows;
  private final HoldWindow holdWindow;

  VisitWindowsController(VisitWindowsPage page, WindowsPart windows, HoldWindow holdWindow) {
    this.page = page;
    this.windows = windows;
    this.holdWindow = holdWindow;
  }

  @GetMapping
  String show(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String language,
      HttpServletResponse response,
      Model model) {
    WishForm wish = new WishForm(part, day, language);
    return page.isOpen(opened)
        ? page.show(opened, windows.of(opened, wish.wish()), wish, null, response, model)
        : "redirect:/c/{token}";
  }

  /**
   * Holds one; who was slower than somebody else chooses from the others at once.
   *
   * @param window as {@link TimeWindow#iso} writes it
   */
  @PostMapping
  String hold(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String window,
      HttpServletResponse response,
      Model model) {
    if (!page.isOpen(opened)) {
      return "redirect:/c/{token}";
    }
    Optional<TimeWindow> chosen = TimeWindow.read(window);
    if (chosen.isEmpty()) {
      return refused(opened, "notAWindow", response, model);
    }
    Outcome outcome = holdWindow.hold(opened.id(), chosen.get());
    if (outcome instanceof Outcome.Held) {
      return "redirect:/c/{token}/visit/confirm";
    }
    if (outcome instanceof Outcome.Taken taken) {
      WindowsPart.View others = windows.of(opened, taken.alternatives());
      return page.show(opened, others, WishForm.EMPTY, "taken", response, model);
    }
    return refused(opened, ((Outcome.Refused) outcome).reason(), response, model);
  }

  private String refused(
      OpenedOrder opened, String reason, HttpServletResponse response, Model model) {
    WindowsPart.View free = windows.of(opened, WishForm.EMPTY.wish());
    return page.show(opened, free, WishForm.EMPTY, reason, response, model);
  }
}
