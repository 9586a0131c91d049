package io.mittelpunkt.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer's page, opened by the link that each message carries. */
@Controller
@RequestMapping("/c")
class OrderPageController {

  private final OrderPage page;

  OrderPageController(OrderPage page) {
    this.page = page;
  }

  @GetMapping("/{token}")
  String show(
      OpenedOrder opened,
      @RequestParam(defaultValue = "") String said,
      @RequestParam(defaultValue = "") String safety,
      Model model) {
    return page.show(opened, Said.of(said), safety, model);
  }

  /** Where a browser is after an answer that was not taken: a reload opens the page again. */
  @GetMapping({
    "/{token}/detail",
    "/{token}/contract",
    "/{token}/alternative",
    "/{token}/code",
    "/{token}/rating",
    "/{token}/visit",
    "/{token}/visit/rating"
  })
  String again() {
    return "redirect:/c/{token}";
  }

  /** A link that was cut or glued together on its way is met by a page, as any other. */
  @RequestMapping("/{*rest}")
  String lost() {
    throw new UnknownLink();
  }
}
