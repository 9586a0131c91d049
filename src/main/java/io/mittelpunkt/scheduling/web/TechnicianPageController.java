package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.scheduling.RecordTap;
import io.mittelpunkt.scheduling.TapAnswer;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A technician's day on his phone, and his taps where no script sends them. */
@Controller
@RequestMapping("/t")
class TechnicianPageController {

  private final TechnicianPage page;
  private final RecordTap recordTap;

  TechnicianPageController(TechnicianPage page, RecordTap recordTap) {
    this.page = page;
    this.recordTap = recordTap;
  }

  @GetMapping("/{token}")
  String show(
      OpenedDay opened,
      @RequestParam(defaultValue = "") String said,
      Locale language,
      Model model) {
    model.addAttribute("view", page.of(opened, language));
    model.addAttribute("token", opened.token());
    model.addAttribute("said", TapAnswer.of(said).orElse(null));
    return "scheduling/day";
  }

  /** Takes a tap; the page that follows can be loaded again without sending it twice. */
  @PostMapping("/{token}/tap")
  String tap(OpenedDay opened, TapForm form) {
    TapAnswer answer;
    try {
      answer = recordTap.record(form.read(opened)).answer();
    } catch (TapRefused e) {
      answer = TapAnswer.UNKNOWN;
    }
    return "redirect:/t/{token}?said=" + answer.code();
  }

  /** Where a browser is after it went back: a reload opens the page again. */
  @GetMapping({"/{token}/tap", "/{token}/taps"})
  String again() {
    return "redirect:/t/{token}";
  }

  /** A link that was cut or glued together on its way is met by a page, as any other. */
  @RequestMapping("/{*rest}")
  String lost() {
    throw new LinkClosed();
  }
}
