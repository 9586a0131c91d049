package io.mittelpunkt.portal.web;

import io.mittelpunkt.scheduling.RateVisit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the customer's word on a visit; the link is enough, and a later word replaces it. */
@Controller
class VisitRatingController {

  private final RateVisit rateVisit;

  VisitRatingController(RateVisit rateVisit) {
    this.rateVisit = rateVisit;
  }

  @PostMapping("/c/{token}/visit/rating")
  String rate(OpenedOrder opened, @RequestParam(defaultValue = "") String stars) {
    return stars.matches("[1-5]") && rateVisit.rate(opened.id(), Integer.parseInt(stars))
        ? Said.VISIT_RATED.on("#visit-end")
        : "redirect:/c/{token}";
  }
}
