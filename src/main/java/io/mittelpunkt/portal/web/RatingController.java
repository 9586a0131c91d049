package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.RateOrder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the customer's word on how it went; the link is enough, and a later word replaces it. */
@Controller
class RatingController {

  private final RateOrder rateOrder;

  RatingController(RateOrder rateOrder) {
    this.rateOrder = rateOrder;
  }

  @PostMapping("/c/{token}/rating")
  String rate(OpenedOrder opened, @RequestParam(defaultValue = "") String stars) {
    return stars.matches("[1-5]") && rateOrder.rate(opened.id(), Integer.parseInt(stars))
        ? Said.RATED.on("")
        : "redirect:/c/{token}";
  }
}
